/**
 * The pages that read across features: who needs the therapist today, and why.
 * A reason leads to the place where something can be done about it.
 * Nothing is changed here.
 */
@NullMarked
package clinic.strideback.web.report;

import org.jspecify.annotations.NullMarked;
