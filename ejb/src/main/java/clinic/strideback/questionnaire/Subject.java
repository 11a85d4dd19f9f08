package clinic.strideback.questionnaire;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who answers, about which problem, and where.
 *
 * @param zone  whose calendar the runner lives by
 * @param today the runner's own date
 */
record Subject(PatientId patient, ClinicId clinic, EpisodeId episode, ZoneId zone, LocalDate today) {}
