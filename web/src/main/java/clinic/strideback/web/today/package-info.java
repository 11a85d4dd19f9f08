/**
 * The runner's home on the phone: what to do today, one tap to say that it was done, and a page for what was done otherwise. The page is put together from
 * parts of its own and of the return to running.
 */
@NullMarked
package clinic.strideback.web.today;

import org.jspecify.annotations.NullMarked;
