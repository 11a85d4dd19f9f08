package clinic.strideback.patient;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A runner's number: seven digits and a check digit (Damm's), which finds every single wrong digit and every swap of
 * neighbours. The database makes it (function {@code next_patient_number}); here it is read and shown.
 */
public final class PatientNumber {

    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("([0-9]{7})-?([0-9])");

    /** Damm's quasigroup of order ten (Damm 2004); the same as in the migration. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private PatientNumber() {}

    /**
     * The eight digits in the text; blanks do not matter, and a hyphen may stand before the check digit. Empty if they
     * are no number of ours. Dots and other hyphens are not ours: one birth date in ten would pass the check digit.
     */
    public static Optional<String> read(String text) {
        Matcher form = FORM.matcher(text.replaceAll("\\s", ""));
        return form.matches()
                ? Optional.of(form.group(1) + form.group(2)).filter(n -> interim(n) == 0)
                : Optional.empty();
    }

    /** Such as {@code 0001042-7}. */
    public static String show(String digits) {
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
