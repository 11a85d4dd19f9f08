/**
 * What every answer carries: headers that keep the page to itself, caching for what never changes and none for what
 * belongs to a runner, and the way out.
 */
@NullMarked
package clinic.strideback.web.security;

import org.jspecify.annotations.NullMarked;
