package clinic.strideback.patient;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
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
        LocalDate birthDate,
        Sex sex,
        ZoneId zone,
        LocalDate today)
        implements Serializable {

    /** Completed years. */
    public int age() {
        return Period.between(birthDate, today).getYears();
    }

    /** First letters of given and family name. */
    public String initials() {
        return first(givenName) + first(familyName);
    }

    private static String first(@Nullable String name) {
        return name == null || name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
