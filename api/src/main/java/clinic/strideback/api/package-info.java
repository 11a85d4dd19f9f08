/**
 * The same use cases for programs: REST with a bearer token of the login server, of which nothing is open without one. Only the mapping between HTTP and the
 * services stands here; who may do what, the trail and the rules are theirs.
 */
@NullMarked
package clinic.strideback.api;

import org.jspecify.annotations.NullMarked;
