/**
 * The clinic's standard plans and the exercises they are made of. A protocol says whom it is for, how much pain it allows, through which phases it leads,
 * what is done in each phase with which dose, what has to be true before the next phase, and how fast the runner may run meanwhile; every line names its
 * source. A version that was used for somebody is never edited: a change is a new version, and who is on the old one stays on it until a therapist decides.
 */
@NullMarked
package clinic.strideback.protocol;

import org.jspecify.annotations.NullMarked;
