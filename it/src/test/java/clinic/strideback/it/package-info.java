/**
 * Each use case once as a real caller, in the server that ships and against a real database: allowed, refused, somebody else's runner, a stale form. A test
 * class extends {@link clinic.strideback.it.InContainer}, speaks through {@link clinic.strideback.it.Given}, and reads the trail with
 * {@link clinic.strideback.it.AuditRows}.
 */
@NullMarked
package clinic.strideback.it;

import org.jspecify.annotations.NullMarked;
