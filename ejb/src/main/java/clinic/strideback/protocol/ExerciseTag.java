package clinic.strideback.protocol;

/** What an exercise does to the hamstring that some protocol forbids or delays. */
public enum ExerciseTag {
    STATIC_STRETCH_HAMSTRING,
    DEEP_HIP_FLEXION,
    ECC_LONG_LENGTH,
    BALLISTIC,
    SPRINT,
    HILL,
    COMPRESSIVE_IT
}
