package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.CourseView;
import clinic.strideback.questionnaire.CourseView.ActivityView;
import clinic.strideback.questionnaire.CourseView.InstrumentView;
import clinic.strideback.questionnaire.CourseView.PointView;
import clinic.strideback.questionnaire.rules.Difference;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.PaperPage.Fact;
import clinic.strideback.web.print.RunnerHead;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The questionnaires of an episode for paper: every answer, the newest first, with its change. */
final class CoursePage {

    private final Locale locale;
    private final ResourceBundle words;
    private final ResourceBundle shell;

    CoursePage(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.locale = locale;
        this.words = ResourceBundle.getBundle("clinic.strideback.web.questionnaire.words", locale, loader);
        this.shell = ResourceBundle.getBundle("clinic.strideback.web.words", locale, loader);
    }

    PaperPage of(ChartHeader header, CourseView view) {
        String head = new RunnerHead(locale).of(header.family(), header.given(), header.born(), header.number());
        PaperPage page = new PaperPage(locale, words.getString("list.title"), head).paragraph(head);
        view.answered().forEach(instrument -> {
            page.heading(instrument.name()).paragraph(basis(instrument));
            page.facts(instrument.points().stream()
                    .map(point -> new Fact(day(point.on()), told(instrument, point)))
                    .toList());
        });
        return view.answered().isEmpty() ? page.paragraph(words.getString("list.none")) : page;
    }

    /** The range, which way is better, and which change counts. */
    private String basis(InstrumentView instrument) {
        List<String> said = new ArrayList<>();
        said.add(say("range", number(instrument.min()), number(instrument.max())));
        said.add(words.getString(instrument.higherBetter() ? "better.HIGHER" : "better.LOWER"));
        add(said, "mdc", instrument.mdc());
        add(said, "mcid", instrument.mcid());
        if (instrument.basis().isEmpty()) {
            said.add(words.getString("unpublished"));
        } else {
            said.add(instrument.basis());
        }
        return String.join("; ", said);
    }

    private String told(InstrumentView instrument, PointView point) {
        List<String> said = new ArrayList<>();
        said.add(say("of", number(point.total()), number(instrument.max())));
        add(said, "since.first", point.sinceFirst());
        add(said, "since.last", point.sinceLast());
        add(said, "itself", point.itself());
        for (ActivityView activity : point.activities()) {
            said.add(activity.words() + ": " + number(activity.value()));
        }
        said.add(words.getString("origin." + point.origin()));
        return String.join("; ", said);
    }

    private void add(List<String> said, String word, @Nullable BigDecimal size) {
        if (size != null) {
            said.add(say(word, number(size)));
        }
    }

    private void add(List<String> said, String word, @Nullable Difference change) {
        if (change != null) {
            String meaning = words.getString("meaning." + change.meaning());
            said.add(say(word, signed(change.by())) + (meaning.isEmpty() ? "" : " (" + meaning + ")"));
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(shell.getString("date.day"), locale).format(day);
    }

    private String number(BigDecimal number) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
