package clinic.strideback.patient;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The header of a chart as the database answers it. */
record HeaderRow(
        UUID id,
        String number,
        @Nullable String given,
        String family,
        @Nullable String preferred,
        LocalDate birthDate,
        Sex sex,
        String zone) {

    PatientHeader at(ClinicId clinic, Clock clock) {
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
}
