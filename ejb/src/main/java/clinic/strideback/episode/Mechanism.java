package clinic.strideback.episode;

/** What the runner was doing when it began. */
public enum Mechanism {
    SPRINT,
    STRETCH,
    OVERUSE_GRADUAL,
    CONTUSION,
    UNKNOWN
}
