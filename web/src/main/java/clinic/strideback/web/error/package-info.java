/**
 * What a person sees when something is refused or fails: the field that wants mending, mine beside theirs, or a page
 * that says what to do next. Nothing technical; an incident number leads to the log.
 */
@NullMarked
package clinic.strideback.web.error;

import org.jspecify.annotations.NullMarked;
