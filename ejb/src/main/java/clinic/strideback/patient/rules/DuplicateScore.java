package clinic.strideback.patient.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether two entries may be one person.
 *
 * @param weight the sum of all agreements, in bits
 * @param why    one for each trait that both entries have, in the order of the table
 */
public record DuplicateScore(BigDecimal weight, Likeness likeness, List<Agreement> why) {}
