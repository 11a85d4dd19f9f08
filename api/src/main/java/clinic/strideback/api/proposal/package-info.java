/** What the shipped rules propose for findings that another program sends: about nobody in particular, and nothing of it is kept. */
@NullMarked
package clinic.strideback.api.proposal;

import org.jspecify.annotations.NullMarked;
