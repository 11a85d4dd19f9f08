/** Reads ids out of addresses and writes them into addresses. Nothing is loaded here: that is the services' to allow. */
@NullMarked
package clinic.strideback.web.convert;

import org.jspecify.annotations.NullMarked;
