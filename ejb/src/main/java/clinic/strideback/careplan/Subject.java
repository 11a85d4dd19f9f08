package clinic.strideback.careplan;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;

/** Whose plan it is, for which episode, and through which clinic. */
record Subject(PatientId patient, ClinicId clinic, EpisodeId episode) {}
