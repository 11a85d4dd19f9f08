package clinic.strideback.protocol.dose;

import clinic.strideback.protocol.dose.Frequency.Rhythm;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a dose as a therapist would say it to a patient: {@code 3 × 10–12 each side}. What the dose leaves open is left out. */
public final class DoseWords {

    private static final int MINUTE = 60;

    private final Map<String, String> texts;

    /** Speaks with the texts of {@code ProtocolLibrary}. */
    public DoseWords(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Sets, repetitions, holds and distances; empty when the dose gives none of them. */
    public String amount(Dose dose) {
        String counted = Stream.of(plain(dose.sets()), plain(dose.reps()), bout(dose))
                .filter(factor -> !factor.isEmpty())
                .collect(Collectors.joining(" × "));
        return counted + (dose.per() == null ? "" : " " + text("dose.per." + dose.per())) + hold(dose);
    }

    private static String plain(@Nullable Range range) {
        return range == null ? "" : range.inWords();
    }

    private String bout(Dose dose) {
        Range seconds = dose.seconds();
        if (seconds == null) {
            return metres(dose);
        }
        if (dose.reps() != null) {
            return "";
        }
        return seconds(seconds) + (dose.metres().isEmpty() ? "" : " " + text("dose.along", metres(dose)));
    }

    private String hold(Dose dose) {
        Range seconds = dose.seconds();
        return dose.reps() == null || seconds == null ? "" : text("dose.hold", seconds(seconds));
    }

    /** Tempo, load, effort and rest, one phrase each; empty when the dose gives none of them. */
    public List<String> manner(Dose dose) {
        Integer load = dose.loadPercent();
        Integer rest = dose.restSeconds();
        return Stream.of(
                        beat(dose.tempo()),
                        load == null ? "" : text("dose.load", load.toString()),
                        dose.effort().isEmpty() ? "" : text(dose.effort()),
                        rest == null ? "" : text("dose.rest", seconds(Range.of(rest))))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private String beat(Tempo tempo) {
        return Stream.of(
                        part("dose.lower", tempo.lower()),
                        part("dose.pause", tempo.pause()),
                        part("dose.lift", tempo.lift()))
                .filter(phrase -> !phrase.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** An external load as the reader's language writes numbers. */
    public String kilograms(BigDecimal load, Locale locale) {
        return text("dose.kg", NumberFormat.getNumberInstance(locale).format(load));
    }

    /** What is said when the source leaves the amount open. */
    public String open() {
        return text("dose.open");
    }

    /** How often; empty when the dose does not say. */
    public String frequency(Dose dose) {
        Frequency frequency = dose.frequency();
        if (frequency == null) {
            return "";
        }
        String key = "dose." + frequency.rhythm() + (isOnce(frequency) ? ".once" : "");
        return text(key, frequency.times().inWords());
    }

    private static boolean isOnce(Frequency frequency) {
        return frequency.rhythm() != Rhythm.EVERY_DAYS && frequency.times().max() == 1;
    }

    private String part(String key, @Nullable Range seconds) {
        return seconds == null ? "" : text(key, seconds.inWords());
    }

    private String seconds(Range seconds) {
        boolean wholeMinutes = seconds.min() % MINUTE == 0 && seconds.max() % MINUTE == 0;
        return wholeMinutes
                ? text("dose.minutes", new Range(seconds.min() / MINUTE, seconds.max() / MINUTE).inWords())
                : text("dose.seconds", seconds.inWords());
    }

    private String metres(Dose dose) {
        String lengths = dose.metres().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lengths.isEmpty() ? "" : text("dose.metres", lengths);
    }

    private String text(String key, Object... arguments) {
        String text = Objects.requireNonNull(texts.get(key), () -> "No text " + key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
