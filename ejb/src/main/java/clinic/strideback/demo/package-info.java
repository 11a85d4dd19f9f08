/**
 * Invented people and their stories for trying the product out. Planted once, into an empty installation whose profile
 * is demo; each feature plants its own part.
 */
@NullMarked
package clinic.strideback.demo;

import org.jspecify.annotations.NullMarked;
