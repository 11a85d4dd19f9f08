package clinic.strideback.patient.rules;

import java.util.stream.IntStream;

/** The slips of a hand that types digits. */
final class Digits {

    private Digits() {}

    static boolean oneDiffers(String a, String b) {
        return differences(a, b).length == 1;
    }

    /** Two neighbours stand in each other's place, and all else is the same. */
    static boolean neighboursSwapped(String a, String b) {
        int[] at = differences(a, b);
        return at.length == 2
                && at[1] == at[0] + 1
                && a.charAt(at[0]) == b.charAt(at[1])
                && a.charAt(at[1]) == b.charAt(at[0]);
    }

    /** Where they differ; nowhere when one is longer, because then a digit is missing and none is wrong. */
    private static int[] differences(String a, String b) {
        return a.length() == b.length()
                ? IntStream.range(0, a.length())
                        .filter(at -> a.charAt(at) != b.charAt(at))
                        .toArray()
                : new int[0];
    }
}
