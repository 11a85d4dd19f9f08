package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One answer to an instrument.
 *
 * @param answers by item; empty for a total that was typed
 */
public record Point(LocalDate on, BigDecimal total, Map<String, BigDecimal> answers) {}
