package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the chart is about: what stands in its header on every page.
 *
 * @param today the date where the runner lives, by which age and days are counted
 */
public record PatientHeader(
        PatientId id,
        ClinicId clinic,
        String number,
        @Nullable String givenName,
        String familyName,
        @Nullable String preferredName,
        BirthDate birthDate,
        Sex sex,
        ZoneId zone,
        LocalDate today)
        implements Serializable {

    /** From what the database answers. */
    @SuppressWarnings("checkstyle:ParameterNumber") // the columns of one row
    public static PatientHeader of(
            UUID id,
            ClinicId clinic,
            String number,
            @Nullable String given,
            String family,
            @Nullable String preferred,
            BirthDate birthDate,
            Sex sex,
            String zone,
            Clock clock) {
        ZoneId where = ZoneId.of(zone);
        return new PatientHeader(
                new PatientId(id),
                clinic,
                PatientNumber.show(number),
                given,
                family,
                preferred,
                birthDate,
                sex,
                where,
                LocalDate.now(clock.withZone(where)));
    }

    /** Completed years; the most that it can be. */
    public int age() {
        return birthDate.age(today);
    }

    /** First letters of given and family name. */
    public String initials() {
        return first(givenName) + first(familyName);
    }

    private static String first(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
