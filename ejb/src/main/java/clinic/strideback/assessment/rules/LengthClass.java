package clinic.strideback.assessment.rules;

/** Whether a hamstring is short, normal or over-lengthened, from the measured range and not from how tight it feels. */
public enum LengthClass {
    SHORT,
    NORMAL,
    LONG
}
