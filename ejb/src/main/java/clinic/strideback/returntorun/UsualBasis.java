package clinic.strideback.returntorun;

/** What a weekly distance is held against: the one before the injury, or the goal where there is no before. */
public enum UsualBasis {
    BEFORE,
    GOAL
}
