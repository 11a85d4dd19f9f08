package clinic.strideback.questionnaire;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A questionnaire that is due.
 *
 * @param since    the day from which on it is
 * @param fillable whether there are items to fill in; otherwise its total comes from paper
 */
public record DueView(String instrument, String name, String about, LocalDate since, boolean fillable)
        implements Serializable {}
