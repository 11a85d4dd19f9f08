/**
 * Snippets: short texts that a therapist writes again and again, typed by an abbreviation. Everybody has their own; a handful ship with the program, in each
 * language. They are tools for writing and say nothing about a runner.
 */
@NullMarked
package clinic.strideback.snippet;

import org.jspecify.annotations.NullMarked;
