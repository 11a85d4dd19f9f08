package clinic.strideback.questionnaire.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the table of instruments as a page that clinicians review. */
public record InstrumentDocument(InstrumentTable table, Map<String, String> texts) {

    /** One row for each instrument: scoring and change, then the schedule, then the licences. */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("# " + text("title") + ", version " + table.version() + "\n\n"
                + "Generated from `instruments-" + table.version() + ".csv`; do not edit by hand.\n\n" + text("intro"));
        page.append("""


                ## Scoring, and which change counts

                | code | instrument | items | total | better | measurement error (MDC) | important (MCID) | source |
                |---|---|---|---|---|---|---|---|
                """);
        table.all().forEach(one -> page.append(scoring(one)));
        page.append("""

                Every item must be answered: nothing is pro-rated.

                ## Schedule

                | code | at intake | strain | proximal tendinopathy | other gradual | enough is | also at |
                |---|---|---|---|---|---|---|
                """);
        table.all().forEach(one -> page.append(schedule(one)));
        page.append("""

                ## Wording

                | code | comes from | licence |
                |---|---|---|
                """);
        table.all()
                .forEach(one -> page.append(
                        "| " + one.code() + " | " + one.wording() + " | " + text(one.code() + ".licence") + " |\n"));
        return page.toString();
    }

    private String scoring(Instrument one) {
        Instrument.Change change = one.change();
        return "| " + one.code()
                + " | " + text(one.code())
                + " | " + (one.items() == null ? "" : one.items())
                + " | " + one.rule() + ", " + one.min().toPlainString() + " to "
                + one.max().toPlainString()
                + " | " + one.better().name().toLowerCase(Locale.ROOT)
                + " | " + points(change.mdc())
                + " | " + points(change.mcid())
                + (change.reads() == Instrument.Reads.VALUE ? ", of the total itself" : "")
                + " | " + sources(one) + " (" + one.evidence() + ") |\n";
    }

    private static String sources(Instrument one) {
        List<String> sources = new ArrayList<>(List.of(one.source()));
        String change = one.change().source();
        if (!change.isEmpty() && !change.equals(one.source())) {
            sources.add("change: " + change);
        }
        return String.join("; ", sources);
    }

    private static String schedule(Instrument one) {
        Instrument.Rhythm rhythm = one.rhythm();
        return "| " + one.code()
                + " | " + (rhythm.intake() ? "yes" : "")
                + " | " + days(rhythm.days().get(Condition.STRAIN))
                + " | " + days(rhythm.days().get(Condition.PHT))
                + " | " + days(rhythm.days().get(Condition.GRADUAL))
                + " | " + String.join(", ", rhythm.satisfiedBy())
                + " | " + String.join(", ", rhythm.alsoAt()) + " |\n";
    }

    private static String points(@Nullable BigDecimal size) {
        return size == null ? "not published" : size.toPlainString();
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : "every " + days + " days";
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.get(key), key);
    }
}
