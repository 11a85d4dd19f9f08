package clinic.strideback.web.print;

import clinic.strideback.measure.BirthDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose sheet it is, for the top of every sheet. */
public final class RunnerHead {

    private final Locale locale;
    private final ResourceBundle words;

    public RunnerHead(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "clinic.strideback.web.words", locale, Thread.currentThread().getContextClassLoader());
    }

    /** Name, birth date and number. */
    public String of(@Nullable String family, @Nullable String given, BirthDate born, String number) {
        String name = Stream.of(family, given).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return String.join(
                " · ",
                name,
                words.getString("runner.born") + " " + born(born),
                words.getString("runner.number") + " " + number);
    }

    /** A birth date as exactly as it is known. */
    public String born(BirthDate born) {
        String pattern = words.getString("date.born." + born.precision());
        return DateTimeFormatter.ofPattern(pattern, locale).format(born.earliest());
    }
}
