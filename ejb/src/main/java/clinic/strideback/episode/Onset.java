package clinic.strideback.episode;

/** How the problem began. */
public enum Onset {
    SUDDEN,
    GRADUAL
}
