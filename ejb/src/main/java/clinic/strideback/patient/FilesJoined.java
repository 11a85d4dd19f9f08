package clinic.strideback.patient;

import clinic.strideback.shared.PatientId;

/**
 * Two files became one, or one of them two again: what was charted belongs to another file now.
 *
 * @param survivor the file that stays
 * @param merged   the one that went into it, or came out again
 */
public record FilesJoined(PatientId survivor, PatientId merged) {}
