/**
 * The library of protocols: what new plans follow, how a version reads and what is otherwise in it than in another one, who is on which version and what moving
 * them would change; and the editor in which a clinic writes its next version, a phase and an exercise at a time.
 */
@NullMarked
package clinic.strideback.web.protocol;

import org.jspecify.annotations.NullMarked;
