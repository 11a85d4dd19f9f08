package clinic.strideback.exercise;

import java.io.Serializable;

/** A clinic's own exercise, and the form that makes its successor. */
public record ClinicExerciseView(ClinicExerciseRow row, ClinicExerciseForm form) implements Serializable {}
