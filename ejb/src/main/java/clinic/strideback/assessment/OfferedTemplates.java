package clinic.strideback.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * With which templates an assessment of an episode may begin, besides the shipped ones.
 *
 * @param suggested the one that suits the episode, of either kind
 * @param own       those of the clinic
 */
public record OfferedTemplates(String suggested, List<Own> own) implements Serializable {

    /** A clinic's own template by its name. */
    public record Own(String id, String name) implements Serializable {}
}
