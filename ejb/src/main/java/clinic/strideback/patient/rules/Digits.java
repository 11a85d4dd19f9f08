package clinic.strideback.patient.rules;

import java.util.Arrays;

/** The slips of a hand that types digits. */
final class Digits {

    /** So many digits differ that nobody asks where. */
    private static final int TOO_MANY = 3;

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

    /** Where they differ; nowhere when one is longer, because then a digit is missing and none is wrong. No more than three places. */
    private static int[] differences(String a, String b) {
        int[] at = new int[TOO_MANY];
        int found = 0;
        int length = a.length() == b.length() ? a.length() : 0;
        for (int i = 0; i < length && found < TOO_MANY; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                at[found++] = i;
            }
        }
        return Arrays.copyOf(at, found);
    }
}
