package clinic.strideback.measure;

import java.util.regex.Pattern;

/**
 * Grade of a muscle injury on MRI, British Athletics classification (Pollock 2014): 0 to 4 for the extent, then a for
 * myofascial, b for musculotendinous, c for intratendinous.
 */
public record BritishAthleticsGrade(String value) {

    private static final Pattern GRADE = Pattern.compile("0[ab]|[1-3][abc]|4c?");

    public BritishAthleticsGrade {
        if (!isGrade(value)) {
            throw new IllegalArgumentException("not a British Athletics grade: " + value);
        }
    }

    /** Whether the text is one of the grades 0a to 4c. */
    public static boolean isGrade(String text) {
        return GRADE.matcher(text).matches();
    }

    /** Some fibres are torn: grade 1 or more. Grade 0 shows nothing on MRI or only soreness. */
    public boolean isTear() {
        return extent() >= 1;
    }

    /** Runs into the tendon, but is not complete: 1c, 2c, 3c. */
    public boolean isInTendon() {
        return value.endsWith("c") && extent() <= 3;
    }

    /** Needs a specialist's opinion before any loading: 3c or complete. */
    public boolean isSevere() {
        return "3c".equals(value) || extent() == 4;
    }

    /** Where the injury lies: a, b or c. A complete tear counts as one in the tendon, which is loaded last: a setting of our own. */
    public String place() {
        return extent() == 4 ? "c" : value.substring(1);
    }

    private int extent() {
        return value.charAt(0) - '0';
    }
}
