/** What is refused, as RFC 9457 tells it: a status, a code for programs and a sentence for people. */
@NullMarked
package clinic.strideback.api.error;

import org.jspecify.annotations.NullMarked;
