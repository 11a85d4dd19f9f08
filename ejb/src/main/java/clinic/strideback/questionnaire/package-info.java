/**
 * Questionnaires: what the runner says about pain, function, change and confidence, scored by a published rule, asked again in time, and its change
 * held against what is known about error and importance. Three are built in; of the others only the rules ship, and the clinic loads the wording from its
 * own licensed copy or types the total from paper. {@code instruments-….csv} says how each is scored and when it is due.
 */
@NullMarked
package clinic.strideback.questionnaire;

import org.jspecify.annotations.NullMarked;
