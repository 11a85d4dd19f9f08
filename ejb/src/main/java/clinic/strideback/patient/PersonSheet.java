package clinic.strideback.patient;

import java.io.Serializable;

/** All that the registry knows of a runner, as it is put on paper. */
public record PersonSheet(PatientForm form, FileView file) implements Serializable {}
