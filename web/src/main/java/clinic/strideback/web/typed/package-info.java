/** Where pages keep what is being typed into their forms, and how it is forgotten once a form was sent. */
@NullMarked
package clinic.strideback.web.typed;

import org.jspecify.annotations.NullMarked;
