/**
 * The exercises that can be prescribed, and how each is done: those of the library, which are the same everywhere, and those that a clinic adds for itself. A
 * clinic's own exercise is never edited: a change retires it and adds its successor, so that a runner goes on with what was prescribed.
 */
@NullMarked
package clinic.strideback.exercise;

import org.jspecify.annotations.NullMarked;
