package clinic.strideback.protocol.drawing;

/**
 * A place in a drawing.
 *
 * @param x from the left
 * @param h height above the floor
 */
record Point(double x, double h) {

    /** What lies this far away in this direction: 0 degrees is to the right, 90 is up. */
    Point to(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Point(x + length * Math.cos(angle), h + length * Math.sin(angle));
    }

    Point plus(double right, double up) {
        return new Point(x + right, h + up);
    }

    double distance(Point other) {
        return Math.hypot(other.x - x, other.h - h);
    }

    /** In degrees. */
    double directionOf(Point other) {
        return Math.toDegrees(Math.atan2(other.h - h, other.x - x));
    }
}
