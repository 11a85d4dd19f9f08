/**
 * The pages of the administrator: who may sign in, in which role and at which clinic, and the audit trail of who did what to whose file.
 * An administrator opens no file of a runner.
 */
@NullMarked
package clinic.strideback.web.admin;

import org.jspecify.annotations.NullMarked;
