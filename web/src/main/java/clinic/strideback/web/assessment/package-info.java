/**
 * The pages where a therapist takes an assessment and reads it back. A draft is kept while one types, and what follows from it appears at once; nothing
 * typed is lost, whether a tab closes, a session lapses or two windows type at the same draft.
 */
@NullMarked
package clinic.strideback.web.assessment;

import org.jspecify.annotations.NullMarked;
