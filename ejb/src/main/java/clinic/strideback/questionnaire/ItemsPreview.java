package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Item;
import java.io.Serializable;
import java.util.List;

/**
 * What a file of items says, for somebody to read before it is loaded.
 *
 * @param name of the instrument
 */
public record ItemsPreview(
        String instrument,
        String name,
        String language,
        String version,
        String licence,
        String instruction,
        List<Item> items)
        implements Serializable {}
