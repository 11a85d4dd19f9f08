package clinic.strideback.assessment;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What was added to a signed assessment.
 *
 * @param at on the clinic's clock
 * @param by who wrote it
 */
public record AddendumView(String words, LocalDateTime at, String by) implements Serializable {}
