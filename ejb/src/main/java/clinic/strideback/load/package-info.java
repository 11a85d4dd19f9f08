/**
 * What the runner really did and how the leg answered: walks and runs on the runner's own days, and how each morning felt. A day without a row is a day of
 * which nothing is known; a rest day and a forgotten run are two different things. What was told in error is voided with a reason and has a successor. What
 * hardly can be is asked back once.
 */
@NullMarked
package clinic.strideback.load;

import org.jspecify.annotations.NullMarked;
