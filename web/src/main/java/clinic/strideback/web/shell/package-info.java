/**
 * The frame around every page: who is signed in, in which role, for which clinic, and where each role is at home.
 * A therapist starts with the runners who wait for a decision, a runner with today, an administrator with the people.
 * It knows nothing of any runner.
 */
@NullMarked
package clinic.strideback.web.shell;

import org.jspecify.annotations.NullMarked;
