/**
 * Read-only views across features: the header of a chart, its overview, the worklist, the audit trail. Each is one
 * statement, or two; nothing is changed here.
 */
@NullMarked
package clinic.strideback.report;

import org.jspecify.annotations.NullMarked;
