package clinic.strideback.report;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which part of the audit trail somebody wants to see; nothing given means all of it, newest first. */
public class TrailFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String number;
    private @Nullable String person;
    private @Nullable LocalDate day;
    private @Nullable String before;

    /** The number of a runner whose file was touched. */
    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = trimmed(number);
    }

    /** The sign-in name of the person who acted; capitals do not matter. */
    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = trimmed(person);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The place from which to read on to older rows, as {@link TrailPage#older()} gave it. */
    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = trimmed(before);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
