package clinic.strideback.careplan;

import org.jspecify.annotations.Nullable;

/**
 * A dose of the therapist's that does not go on into another phase.
 *
 * @param adjusted what holds until now
 * @param instead  what the phase begins with in its place; null where it does not ask for the exercise
 */
record LostDose(Prescription adjusted, @Nullable Prescription instead) {}
