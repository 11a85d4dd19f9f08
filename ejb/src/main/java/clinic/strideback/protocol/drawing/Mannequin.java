package clinic.strideback.protocol.drawing;

/** Draws a figure: limbs and trunk as capsules. */
record Mannequin(Figure figure) {

    private static final double STRIPE_R = 3.6;
    private static final double FRONT_SHOULDER_R = 7.5;
    private static final double FRONT_HALF_CHEST = 10;
    private static final double FRONT_FLANK_R = 9;
    private static final double FRONT_WAIST_R = 12;

    /** The leg behind. */
    Contour farLeg() {
        return leg(new Contour(), figure.far());
    }

    /** The leg in front. */
    Contour nearLeg() {
        return leg(new Contour(), figure.near());
    }

    /** Head and trunk. */
    Contour trunk() {
        Contour body = new Contour()
                .capsule(figure.shoulder(), Body.NECK_R, figure.head(), Body.NECK_R)
                .disc(figure.head(), Body.HEAD_R);
        if (figure.front()) {
            frontTrunk(body);
        } else {
            if (figure.turned()) {
                chest(body, figure.waist(), figure.waist());
            }
            body.capsule(figure.shoulder(), Body.SHOULDER_R, figure.waist(), Body.WAIST_R);
            body.capsule(figure.waist(), Body.WAIST_R, figure.hip(), Body.PELVIS_R);
        }
        return body;
    }

    /** Head, trunk and the leg in front as one. */
    Contour trunkAndNearLeg() {
        return leg(trunk(), figure.near());
    }

    /** The arm behind. */
    Contour farArm() {
        return arm(new Contour(), figure.farArm());
    }

    /** The arm in front. */
    Contour arm() {
        return arm(new Contour(), figure.arm());
    }

    private void frontTrunk(Contour body) {
        Point leftHip = figure.near().hip();
        Point rightHip = figure.far().hip();
        chest(body, leftHip, rightHip);
        body.capsule(figure.shoulder().to(across() - 90, 4), FRONT_HALF_CHEST, figure.waist(), FRONT_WAIST_R)
                .capsule(leftHip, Body.WAIST_R + 1, rightHip, Body.WAIST_R + 1);
    }

    /** From shoulder to shoulder, and from both down to the ends of the flanks. */
    private void chest(Contour body, Point leftEnd, Point rightEnd) {
        Point left = figure.shoulder().to(across(), -FRONT_HALF_CHEST);
        Point right = figure.shoulder().to(across(), FRONT_HALF_CHEST);
        body.capsule(left, FRONT_SHOULDER_R, right, FRONT_SHOULDER_R)
                .capsule(left, FRONT_SHOULDER_R, leftEnd, FRONT_FLANK_R)
                .capsule(right, FRONT_SHOULDER_R, rightEnd, FRONT_FLANK_R);
    }

    private double across() {
        return figure.arm().shoulder().directionOf(figure.farArm().shoulder());
    }

    private static Contour leg(Contour limbs, Leg leg) {
        limbs.capsule(leg.hip(), Body.HIP_R, leg.knee(), Body.KNEE_R);
        limbs.capsule(leg.knee(), Body.KNEE_R, leg.ankle(), Body.ANKLE_R);
        limbs.capsule(leg.heel(), leg.heelR(), leg.toe(), leg.toeR());
        limbs.capsule(leg.ankle(), Body.ANKLE_R, leg.toe(), leg.toeR());
        return limbs.capsule(leg.ankle(), Body.ANKLE_R, leg.heel(), leg.heelR());
    }

    private static Contour arm(Contour limbs, Arm arm) {
        limbs.capsule(arm.shoulder(), Body.ARMPIT_R, arm.elbow(), Body.ELBOW_R);
        limbs.capsule(arm.elbow(), Body.ELBOW_R, arm.hand(), Body.WRIST_R);
        return limbs.disc(arm.hand(), Body.HAND_R);
    }

    /** The working muscle: a stripe on the leg in front or on the trunk. */
    Contour muscle(Muscle muscle) {
        Point root = muscle.root(figure);
        double along = root.directionOf(muscle.end(figure));
        double off = along + muscle.side();
        double aside = figure.front() && muscle.onLeg() ? 0 : 1;
        Point from = root.to(along, muscle.from()).to(off, muscle.fromOff() * aside);
        Point to = root.to(along, muscle.to()).to(off, muscle.toOff() * aside);
        return new Contour().capsule(from, STRIPE_R, to, STRIPE_R - 1);
    }
}
