package clinic.strideback.protocol.drawing;

/** What knees and elbows have in common. */
final class Joint {

    private static final double HALF_TURN = 180;

    private Joint() {}

    /**
     * Where the joint between two parts of known length is.
     *
     * @param side 1 when the joint lies counter-clockwise of the straight way, -1 for the other side
     * @throws IllegalArgumentException when the end is out of reach
     */
    static Point between(Point root, Point end, double upper, double lower, int side) {
        double reach = root.distance(end);
        if (reach > upper + lower || reach < Math.abs(upper - lower)) {
            throw new IllegalArgumentException("From " + root + " a limb of " + (upper + lower) + " cannot end at "
                    + end + ", " + reach + " away");
        }
        double cosine = (upper * upper + reach * reach - lower * lower) / (2 * upper * reach);
        return root.to(root.directionOf(end) + side * Math.toDegrees(Math.acos(cosine)), upper);
    }

    /** From one direction to another, counter-clockwise, between -180 and 180 degrees. */
    static double turn(double from, double to) {
        double turn = (to - from) % (2 * HALF_TURN);
        if (turn > HALF_TURN) {
            return turn - 2 * HALF_TURN;
        }
        return turn <= -HALF_TURN ? turn + 2 * HALF_TURN : turn;
    }
}
