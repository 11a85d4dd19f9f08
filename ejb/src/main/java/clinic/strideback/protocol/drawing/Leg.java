package clinic.strideback.protocol.drawing;

import clinic.strideback.protocol.drawing.Pose.Limb;
import org.jspecify.annotations.Nullable;

/**
 * Where the joints of a leg are.
 *
 * @param sole direction from heel to toes; null for a foot that points at the reader
 */
record Leg(Point hip, Point knee, Point ankle, @Nullable Double sole) {

    private static final double SHORT_FOOT_DOWN = 3.5;
    private static final double SHORT_FOOT_R = 4;

    /**
     * A leg that hangs on a hip.
     *
     * @param bend 1 when the knee points to the front of somebody who looks to the right, -1 for the other way
     */
    static Leg of(Point hip, Limb limb, int bend) {
        if (limb.placed()) {
            Point ankle = new Point(limb.first(), limb.second() - lowest(limb.sole()));
            Point knee = Joint.between(hip, ankle, Body.THIGH, Body.SHANK, bend);
            return new Leg(hip, knee, ankle, limb.sole());
        }
        Point knee = hip.to(limb.first(), Body.THIGH);
        return new Leg(hip, knee, knee.to(limb.second(), Body.SHANK), limb.sole());
    }

    /** How far the lowest point of a foot is from the ankle, which is a number below zero. */
    private static double lowest(@Nullable Double sole) {
        Leg foot = new Leg(new Point(0, 0), new Point(0, 0), new Point(0, 0), sole);
        return Math.min(foot.heel().h() - foot.heelR(), foot.toe().h() - foot.toeR());
    }

    Point heel() {
        return sole == null ? ankle : ankle.to(sole, -Body.HEEL_BACK).to(sole - 90, Body.HEEL_DOWN);
    }

    Point toe() {
        return sole == null
                ? ankle.plus(0, -SHORT_FOOT_DOWN)
                : ankle.to(sole, Body.TOE_AHEAD).to(sole - 90, Body.TOE_DOWN);
    }

    double heelR() {
        return sole == null ? Body.ANKLE_R : Body.HEEL_R;
    }

    double toeR() {
        return sole == null ? SHORT_FOOT_R : Body.TOE_R;
    }

    /** The lowest point of the whole leg. */
    double lowest() {
        return Math.min(
                Math.min(knee.h() - Body.KNEE_R, ankle.h() - Body.ANKLE_R),
                Math.min(heel().h() - heelR(), toe().h() - toeR()));
    }

    /** By how many degrees the knee is bent; below zero when it bends where no knee does. */
    double kneeBend() {
        return Joint.turn(knee.directionOf(ankle), hip.directionOf(knee));
    }
}
