/**
 * Episodes of care: one hamstring problem of one runner, from referral to discharge, with its side, its beginning and
 * its history. What was told about it is corrected by a successor, never overwritten. A new injury is a new episode.
 */
@NullMarked
package clinic.strideback.episode;

import org.jspecify.annotations.NullMarked;
