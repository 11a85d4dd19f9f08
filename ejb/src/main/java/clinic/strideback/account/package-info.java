/**
 * The people who sign in: therapists, patients and administrators. The login server owns passwords and roles; here
 * stands who the person is, where they work, and, for a patient, which file is their own.
 */
@NullMarked
package clinic.strideback.account;

import org.jspecify.annotations.NullMarked;
