package clinic.strideback.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * A clinic's own template, to be changed.
 *
 * @param unknown codes of questions that have left the table of findings since; nobody is asked them
 */
public record TemplateView(TemplateRow row, TemplateForm form, List<String> unknown) implements Serializable {}
