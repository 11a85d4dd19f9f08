package clinic.strideback.patient;

import java.util.Optional;

/**
 * A runner's number: seven digits and a check digit (Damm's), which finds every single wrong digit and every swap of
 * neighbours. The database makes it (function {@code next_patient_number}); here it is read and shown.
 */
final class PatientNumber {

    private static final int LENGTH = 8;

    /** Damm's quasigroup of order ten (Damm 2004); the same as in the migration. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private PatientNumber() {}

    /** The eight digits in the text, with or without separators; empty if they are no number of ours. */
    static Optional<String> read(String text) {
        String digits = text.replaceAll("[\\s.-]", "");
        boolean ours =
                digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9') && interim(digits) == 0;
        return ours ? Optional.of(digits) : Optional.empty();
    }

    /** Such as {@code 0001042-7}. */
    static String show(String digits) {
        return digits.substring(0, LENGTH - 1) + "-" + digits.substring(LENGTH - 1);
    }

    private static int interim(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
        }
        return interim;
    }
}
