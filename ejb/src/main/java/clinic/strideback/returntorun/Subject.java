package clinic.strideback.returntorun;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;

/** Whose return to running it is, in which episode, and through which clinic. */
record Subject(PatientId patient, ClinicId clinic, EpisodeId episode) {}
