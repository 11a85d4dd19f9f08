package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.rules.Instrument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is to be kept.
 *
 * @param items    the clinic's wording that was asked; null for what is built in, and for a total from paper
 * @param language in which it was asked; null for a total from paper
 * @param values   what each answer counts, by item; empty for a total from paper
 */
record Told(
        Instrument instrument,
        @Nullable UUID items,
        @Nullable String language,
        LocalDate on,
        BigDecimal total,
        Map<String, BigDecimal> values,
        boolean byRunner) {}
