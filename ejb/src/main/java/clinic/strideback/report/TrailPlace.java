package clinic.strideback.report;

import clinic.strideback.shared.NotFound;

/** A place in the trail as an address carries it: short, and no promise of what it counts. */
final class TrailPlace {

    private static final int RADIX = 36;

    private TrailPlace() {}

    static String show(long id) {
        return Long.toString(id, RADIX);
    }

    /**
     * The place that the text spells.
     *
     * @throws NotFound if it spells none
     */
    static long read(String text) {
        try {
            return Long.parseLong(text, RADIX);
        } catch (NumberFormatException mistyped) {
            throw new NotFound();
        }
    }
}
