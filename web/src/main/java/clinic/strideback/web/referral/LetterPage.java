package clinic.strideback.web.referral;

import clinic.strideback.referral.LetterView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.PaperPage.Fact;
import clinic.strideback.web.print.RunnerHead;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter for paper: to whom, about whom, how urgently and why, and who signed. A draft says so on every sheet. */
final class LetterPage {

    private final Locale locale;
    private final ReferralWords words;

    LetterPage(Locale locale) {
        this.locale = locale;
        this.words = new ReferralWords(locale);
    }

    PaperPage of(ChartHeader header, LetterView letter) {
        RunnerHead runner = new RunnerHead(locale);
        boolean signed = letter.row().signed();
        String about = runner.of(header.family(), header.given(), header.born(), header.number());
        PaperPage page = new PaperPage(
                locale, words.say("letter.title"), signed ? about : words.say("letter.draft") + " · " + about);
        if (!signed) {
            page.warning(words.say("letter.draft.what"));
        }
        if (letter.withdrawn()) {
            page.warning(words.say("letter.withdrawn"));
        }
        if (letter.corrected() != null) {
            page.warning(
                    words.say("letter.corrects", words.day(letter.corrected().toLocalDate())));
        }
        page.facts(List.of(
                new Fact(words.say("letter.from"), letter.letterhead()),
                new Fact(words.say("letter.day"), words.day(letter.day())),
                new Fact(
                        words.say("addressee"),
                        Objects.requireNonNullElse(letter.texts().addressee(), "–")),
                new Fact(words.say("letter.about"), about),
                new Fact(words.say("urgency"), words.say("urgency." + letter.urgency()))));
        part(page, "reason", letter.texts().reason());
        part(page, "findings", letter.texts().findings());
        part(page, "plan", letter.texts().plan());
        part(page, "request", letter.texts().request());
        return signed
                ? page.paragraph(words.say(
                        "letter.signed",
                        letter.row().by(),
                        words.moment(letter.row().at())))
                : page.warning(words.say("letter.draft"));
    }

    private void part(PaperPage page, String key, @Nullable String text) {
        if (text != null) {
            page.heading(words.say(key)).paragraph(text);
        }
    }
}
