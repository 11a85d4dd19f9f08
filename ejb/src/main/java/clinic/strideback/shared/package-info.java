/**
 * What every feature stands on and nothing of ours stands under: the ids of a runner, an episode, a clinic and a
 * person, the one family of refusals, the clock, the settings, and the token that makes a double click one act.
 */
@NullMarked
package clinic.strideback.shared;

import org.jspecify.annotations.NullMarked;
