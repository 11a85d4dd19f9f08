/**
 * Measures how the product behaves as it grows: the same work on registries of several sizes, in turns, so that whatever else the machine does
 * falls on all of them alike. What is compared are ratios within a turn, with their confidence interval.
 */
@NullMarked
package clinic.strideback.bench;

import org.jspecify.annotations.NullMarked;
