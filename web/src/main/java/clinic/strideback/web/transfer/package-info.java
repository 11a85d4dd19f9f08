/** The pages on which a file of runners is brought, looked through and confirmed, and runners are taken along as one. */
@NullMarked
package clinic.strideback.web.transfer;

import org.jspecify.annotations.NullMarked;
