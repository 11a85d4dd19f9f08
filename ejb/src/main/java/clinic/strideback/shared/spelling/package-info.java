/**
 * How names, birth dates and telephone numbers are compared, whatever way they are written: accents, case, apostrophes, hyphens and scripts do not matter. A runner
 * registered as García-Márquez is found as "garcia marquez" and as "garciamarquez", one registered as Щербаков as "shcherbakov".
 */
@NullMarked
package clinic.strideback.shared.spelling;

import org.jspecify.annotations.NullMarked;
