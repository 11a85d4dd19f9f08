/**
 * Who may do what with whose file. One gate stands before every use case: it asks for the permission that the use case
 * names, then for the care team of every runner among the arguments. What names nothing is refused.
 */
@NullMarked
package clinic.strideback.access;

import org.jspecify.annotations.NullMarked;
