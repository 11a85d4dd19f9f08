/**
 * What one runner does now: a protocol version applied to one episode, what runs beside it and what the findings add, the phase it is in and what has to be
 * true before it is left, the exercises prescribed with their doses, and what was really done day by day. The plan keeps the version it was opened with; a prescription is never edited but ended and followed by another; what the runner ticks
 * off belongs to the runner's own day. A day without an entry is a day of which nothing is known, not a day without exercise.
 */
@NullMarked
package clinic.strideback.careplan;

import org.jspecify.annotations.NullMarked;
