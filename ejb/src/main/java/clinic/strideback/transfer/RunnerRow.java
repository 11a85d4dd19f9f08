package clinic.strideback.transfer;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Sex;

/**
 * A runner as a row tells of them: a draft, of which nothing is recorded yet. What the row does not tell is an empty text.
 *
 * @param familyName the only name of somebody with one
 * @param sex        unknown when the row says nothing
 * @param phone      as written
 * @param formerNumber the number in the other system
 */
public record RunnerRow(
        String familyName,
        String givenName,
        String preferredName,
        BirthDate birthDate,
        Sex sex,
        String phone,
        String phone2,
        String email,
        String street,
        String postalCode,
        String city,
        String country,
        String language,
        String formerNumber,
        String note) {}
