package clinic.strideback.protocol;

import java.io.Serializable;

/** An exercise of the library to choose. */
public record ExerciseRow(String code, String name) implements Serializable {}
