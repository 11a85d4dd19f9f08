package clinic.strideback.protocol.drawing;

import clinic.strideback.protocol.drawing.Pose.Limb;

/** Where the joints of an arm are. */
record Arm(Point shoulder, Point elbow, Point hand) {

    /**
     * An arm that hangs on a shoulder.
     *
     * @param bend -1 when the elbow points to the back of somebody who looks to the right, 1 for the other way
     */
    static Arm of(Point shoulder, Limb limb, int bend) {
        if (limb.placed()) {
            Point hand = new Point(limb.first(), limb.second() + Body.HAND_R);
            return new Arm(shoulder, Joint.between(shoulder, hand, Body.UPPER_ARM, Body.FOREARM, bend), hand);
        }
        Point elbow = shoulder.to(limb.first(), Body.UPPER_ARM);
        return new Arm(shoulder, elbow, elbow.to(limb.second(), Body.FOREARM));
    }

    double lowest() {
        return Math.min(elbow.h() - Body.ELBOW_R, hand.h() - Body.HAND_R);
    }

    /** By how many degrees the elbow is bent; below zero when it bends where no elbow does. */
    double elbowBend() {
        return Joint.turn(shoulder.directionOf(elbow), elbow.directionOf(hand));
    }
}
