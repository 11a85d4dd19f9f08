/**
 * How a questionnaire is scored, when it is due, and what a change of its total means: plain Java over the table of instruments. Part of the answers makes no
 * total, and a change is called real or important only from a published size on.
 */
@NullMarked
package clinic.strideback.questionnaire.rules;

import org.jspecify.annotations.NullMarked;
