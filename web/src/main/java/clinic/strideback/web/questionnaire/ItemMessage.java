package clinic.strideback.web.questionnaire;

import java.io.Serializable;

/**
 * What is to be mended at one item.
 *
 * @param label the beginning of its text
 */
public record ItemMessage(String item, String label, String text) implements Serializable {}
