/** Snippets: the page on which a therapist keeps their own, and the menu that offers them in a note. */
@NullMarked
package clinic.strideback.web.snippet;

import org.jspecify.annotations.NullMarked;
