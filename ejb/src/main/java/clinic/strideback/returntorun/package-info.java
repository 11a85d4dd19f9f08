/**
 * The return to running: nine stages from walking (0) to unrestricted (8), each with the criteria to enter and to leave it.
 * The system shows for each criterion whether it is met, by which value of which day, and proposes to progress, hold or step
 * back; the therapist decides, and a decision is kept with everything that it was based on. The criteria are the table
 * {@code gates-2026-11.csv}, the limits of the stage {@code caps-2026-11.csv}, the answer to each run
 * {@code responses-2026-11.csv}.
 */
@NullMarked
package clinic.strideback.returntorun;

import org.jspecify.annotations.NullMarked;
