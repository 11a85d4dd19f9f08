package clinic.strideback.web.assessment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One entry to mend.
 *
 * @param field the key of the entry, which is the id of its input
 * @param label the question; null where it is about the whole
 */
public record DraftFault(String field, @Nullable String label, String text) implements Serializable {}
