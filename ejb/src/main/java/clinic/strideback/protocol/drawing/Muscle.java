package clinic.strideback.protocol.drawing;

/** Muscles that a drawing can point out, each a stripe along a part of the body. */
enum Muscle {
    HAM(true, -90, 7, 31, 5.4, 3.4),
    QUAD(true, 90, 9, 33, 5.6, 3.6),
    HIPFLEX(true, 90, -4, 15, 6, 5.4),
    CALF(true, -90, 5, 21, 3, 2.4),
    GLUTE(false, 90, -5, 4, 5.8, 5.8),
    CORE(false, -90, 8, 32, 4.6, 4.6);

    private final boolean onLeg;
    private final double side;
    private final double from;
    private final double to;
    private final double fromOff;
    private final double toOff;

    /**
     * A stripe.
     *
     * @param side    on the front or the back, as a turn from the direction of the part
     * @param from    where it begins, from the upper joint of the leg, or from the hip for the trunk
     * @param fromOff how far it is off the middle there
     */
    Muscle(boolean onLeg, double side, double from, double to, double fromOff, double toOff) {
        this.onLeg = onLeg;
        this.side = side;
        this.from = from;
        this.to = to;
        this.fromOff = fromOff;
        this.toOff = toOff;
    }

    /** Where the part begins. */
    Point root(Figure figure) {
        if (this == CALF) {
            return figure.near().knee();
        }
        return onLeg || figure.front() ? figure.near().hip() : figure.hip();
    }

    /** Where it leads. */
    Point end(Figure figure) {
        if (this == CALF) {
            return figure.near().ankle();
        }
        return onLeg ? figure.near().knee() : figure.shoulder();
    }

    boolean onLeg() {
        return onLeg;
    }

    double side() {
        return side;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    double fromOff() {
        return fromOff;
    }

    double toOff() {
        return toOff;
    }
}
