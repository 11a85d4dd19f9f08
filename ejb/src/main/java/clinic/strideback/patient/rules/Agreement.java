package clinic.strideback.patient.rules;

import java.math.BigDecimal;

/**
 * How one trait of two persons compares.
 *
 * @param id     of the row that decided: the key of its words
 * @param weight in bits; above 0 it speaks for one person, below 0 for two
 */
public record Agreement(String id, Trait trait, Closeness closeness, BigDecimal weight) {}
