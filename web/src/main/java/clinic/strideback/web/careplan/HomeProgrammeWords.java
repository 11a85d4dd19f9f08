package clinic.strideback.web.careplan;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The words of a home programme: those of the plan, of the return to running and of the runner's pages. */
final class HomeProgrammeWords {

    private static final int MOST_LINES = 9;

    private final Locale locale;
    private final ResourceBundle plan;
    private final ResourceBundle running;
    private final ResourceBundle shell;
    private final ResourceBundle progress;

    HomeProgrammeWords(Locale locale) {
        this.locale = locale;
        this.plan = bundle("careplan.words");
        this.running = bundle("returntorun.words");
        this.shell = bundle("words");
        this.progress = bundle("report.words");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                "clinic.strideback.web." + name, locale, Thread.currentThread().getContextClassLoader());
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(plan.getString(key), locale).format(arguments);
    }

    /** Sentences that are numbered from 1. */
    List<String> all(String start) {
        return IntStream.rangeClosed(1, MOST_LINES)
                .mapToObj(number -> start + number)
                .takeWhile(plan::containsKey)
                .map(plan::getString)
                .toList();
    }

    /** In the words of the runner's own page. */
    String own(String key, Object... arguments) {
        return new MessageFormat(running.getString("own." + key), locale).format(arguments);
    }

    /** As the runner's own pages call it. */
    String stage(int number) {
        return progress.getString("path." + number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(shell.getString("date.day"), locale).format(day);
    }
}
