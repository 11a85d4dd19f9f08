/** The page on which an episode of care is opened or its history corrected. */
@NullMarked
package clinic.strideback.web.episode;

import org.jspecify.annotations.NullMarked;
