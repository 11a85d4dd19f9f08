package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Item;
import java.io.Serializable;
import java.util.List;

/**
 * The wording of an instrument in one language.
 *
 * @param version     as its holder calls it
 * @param licence     what the clinic states about its right to use it
 * @param instruction what stands before the items; may be empty
 */
record ItemSet(String instrument, String language, String version, String licence, String instruction, List<Item> items)
        implements Serializable {}
