package clinic.strideback.protocol.drawing;

/** Lengths and girths of the mannequin, the same in each drawing. Standing it is 161 tall. */
final class Body {

    /** From hip to waist, and from waist to shoulder. */
    static final double HALF_TRUNK = 23;

    /** From the shoulder to the middle of the head. */
    static final double NECK = 21;

    static final double THIGH = 39;
    static final double SHANK = 38;
    static final double UPPER_ARM = 27;
    static final double FOREARM = 27;

    static final double HEAD_R = 9.6;
    static final double NECK_R = 4.2;
    static final double SHOULDER_R = 9.5;
    static final double WAIST_R = 9;
    static final double PELVIS_R = 11.5;
    static final double HIP_R = 11;
    static final double KNEE_R = 7.5;
    static final double ANKLE_R = 4.2;
    static final double HEEL_R = 3.6;
    static final double TOE_R = 2.8;
    static final double ARMPIT_R = 5.6;
    static final double ELBOW_R = 4.4;
    static final double WRIST_R = 3;
    static final double HAND_R = 3.6;

    /** From the ankle along the sole to the middle of the heel and of the tip of the toes, and down to the latter two. */
    static final double HEEL_BACK = 4.5;

    static final double TOE_AHEAD = 17;
    static final double HEEL_DOWN = 3.9;
    static final double TOE_DOWN = 4.7;

    /** Seen from the front: from the middle to a hip, to a shoulder. */
    static final double HALF_HIPS = 8;

    static final double HALF_SHOULDERS = 15;

    /** How far the far limbs are moved, so that they show behind the near ones. */
    static final double FAR_RIGHT = 3.5;

    static final double FAR_UP = 1.2;

    private Body() {}
}
