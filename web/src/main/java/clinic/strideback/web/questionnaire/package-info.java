/**
 * The pages of questionnaires: what is due on the runner's phone and the page to fill it in, the therapist's page to record and withdraw, the change over time,
 * on paper too, and the administrator's page to load the items of a clinic.
 */
@NullMarked
package clinic.strideback.web.questionnaire;

import org.jspecify.annotations.NullMarked;
