package clinic.strideback.web.field;

import org.jspecify.annotations.Nullable;

/**
 * One thing to mend.
 *
 * @param field the id in the page of the input that it is about
 * @param label the name of that input as the page shows it; null when it has none
 * @param text what is wrong and what would be right
 */
public record Fault(String field, @Nullable String label, String text) {}
