/**
 * Who did what to whose file, when, and with which outcome, in the words of FHIR's AuditEvent. Successes, refusals and
 * failures alike leave a row that can be neither changed nor removed. A row never holds a clinical value.
 */
@NullMarked
package clinic.strideback.audit;

import org.jspecify.annotations.NullMarked;
