package clinic.strideback.protocol.drawing;

import clinic.strideback.protocol.drawing.Pose.Limb;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the joints of a posed mannequin are. It looks to the right; turned on its back its head is at the left, face down at the right.
 *
 * @param front whether it is seen from the front; then the near limbs are those at the reader's left
 */
record Figure(
        boolean front, Point hip, Point waist, Point shoulder, Point head, Leg near, Leg far, Arm arm, Arm farArm) {

    private static final Point ORIGIN = new Point(0, 0);
    private static final double UPRIGHT = 90;
    private static final double DOWN = -90;
    private static final double FAR_STEP = 4;

    /**
     * Poses it.
     *
     * @throws IllegalArgumentException when no body can be posed like that
     */
    static Figure of(Pose pose) {
        double[] trunk = pose.word("t").map(Pose::numbers).orElse(new double[] {UPRIGHT});
        double lower = trunk[0];
        double upper = trunk[trunk.length - 1];
        Point hip = root(pose, lower, upper);
        Point waist = hip.to(lower, Body.HALF_TRUNK);
        Point shoulder = waist.to(upper, Body.HALF_TRUNK);
        boolean front = pose.front();
        boolean facing = front || pose.turned();
        Limb near = or(pose.limb("n"), new Limb(false, DOWN, DOWN, 0.0));
        Limb arm = or(pose.limb("a"), new Limb(false, DOWN, DOWN, null));
        return new Figure(
                front,
                hip,
                waist,
                shoulder,
                shoulder.to(pose.angle("head", upper), Body.NECK),
                Leg.of(side(hip, front, lower, -Body.HALF_HIPS), near, front ? -1 : 1),
                Leg.of(far(hip, front, lower, Body.HALF_HIPS), or(pose.limb("f"), near.moved(FAR_STEP)), 1),
                Arm.of(side(shoulder, facing, upper, -Body.HALF_SHOULDERS), arm, -1),
                Arm.of(
                        far(shoulder, facing, upper, Body.HALF_SHOULDERS),
                        or(pose.limb("b"), arm.moved(FAR_STEP)),
                        facing ? 1 : -1));
    }

    private static Limb or(@Nullable Limb limb, Limb otherwise) {
        return limb == null ? otherwise : limb;
    }

    private static Point side(Point middle, boolean front, double trunk, double out) {
        return front ? middle.to(trunk - UPRIGHT, out) : middle;
    }

    private static Point far(Point middle, boolean front, double trunk, double out) {
        return front ? side(middle, true, trunk, out) : middle.plus(Body.FAR_RIGHT, Body.FAR_UP);
    }

    /** The hip: given itself, or by a shoulder, a foot, a knee or a hand that has a place. */
    private static Point root(Pose pose, double lower, double upper) {
        Point trunk = ORIGIN.to(lower, Body.HALF_TRUNK).to(upper, Body.HALF_TRUNK);
        Optional<Point> hip = pose.point("hip");
        Optional<Point> shoulder = pose.point("shoulder").map(at -> minus(at, trunk));
        Optional<Point> stand = pose.point("stand").map(at -> standing(pose, at));
        Optional<Point> kneel = pose.point("kneel").map(at -> {
            Point knee = leg(pose).knee();
            return new Point(at.x() - knee.x(), at.h() + Body.KNEE_R - knee.h());
        });
        return Stream.of(hip, shoulder, stand, kneel)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing says where " + pose + " is"));
    }

    private static Point standing(Pose pose, Point at) {
        Leg leg = leg(pose);
        double lowest = Math.min(leg.heel().h() - leg.heelR(), leg.toe().h() - leg.toeR());
        return new Point(at.x() - leg.ankle().x(), at.h() - lowest);
    }

    private static Leg leg(Pose pose) {
        return Leg.of(ORIGIN, or(pose.limb("n"), new Limb(false, DOWN, DOWN, 0.0)), 1);
    }

    private static Point minus(Point at, Point less) {
        return new Point(at.x() - less.x(), at.h() - less.h());
    }

    /** Whether the chest is turned to the reader, above legs that are seen from the side. */
    boolean turned() {
        return !front && !arm.shoulder().equals(shoulder);
    }

    /** A joint by its name in the table. */
    Point joint(String name) {
        Point joint = Map.of(
                        "hip", hip,
                        "head", head,
                        "knee", near.knee(),
                        "ankle", near.ankle(),
                        "ankle2", far.ankle(),
                        "hand", arm.hand(),
                        "hand2", farArm.hand())
                .get(name);
        if (joint == null) {
            throw new IllegalArgumentException("No joint is called " + name);
        }
        return joint;
    }

    /** The lowest point of all. */
    double lowest() {
        double limbs = Math.min(Math.min(near.lowest(), far.lowest()), Math.min(arm.lowest(), farArm.lowest()));
        double trunk = Math.min(hip.h() - Body.PELVIS_R, shoulder.h() - Body.SHOULDER_R);
        return Math.min(Math.min(limbs, trunk), head.h() - Body.HEAD_R);
    }
}
