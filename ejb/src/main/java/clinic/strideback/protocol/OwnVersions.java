package clinic.strideback.protocol;

import clinic.strideback.shared.ClinicId;
import java.util.List;
import java.util.Optional;

/** The protocol versions that clinics have made for themselves and published, retired ones too. */
interface OwnVersions {

    /** What a version says. */
    Optional<ProtocolContent> content(String code, int version);

    /** Those that the clinic gives to new runners. */
    List<Numbered> published(ClinicId clinic);

    /** A version by its number. */
    record Numbered(String code, int version) {}
}
