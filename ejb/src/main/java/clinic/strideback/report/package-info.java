/**
 * Read-only views across features: the header of a chart and its front, a runner's own progress, the worklist, the audit trail.
 * Each is one statement or two, the front and the progress four; nothing is changed here.
 * They judge by the rules of the features below and never by their own.
 */
@NullMarked
package clinic.strideback.report;

import org.jspecify.annotations.NullMarked;
