package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentRow.Amendment;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.BaselineView;
import clinic.strideback.assessment.CarriedText;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.assessment.CatalogueView.SectionView;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.PaperPage.Fact;
import clinic.strideback.web.print.RunnerHead;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A signed assessment for paper: what was found, section by section, the note, and who signed. */
final class NotePage {

    private final Locale locale;
    private final SheetWords words;

    NotePage(Locale locale) {
        this.locale = locale;
        this.words = new SheetWords(locale);
    }

    PaperPage of(ChartHeader header, AssessmentView view) {
        AssessmentRow row = view.row();
        String head = new RunnerHead(locale).of(header.family(), header.given(), header.born(), header.number());
        PaperPage page = new PaperPage(
                        locale,
                        words.say(
                                "read.title",
                                row.happenedAt()
                                        .toLocalDate()
                                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                                .withLocale(locale))),
                        head)
                .paragraph(head);
        if (row.status() == AssessmentStatus.VOIDED) {
            page.warning(words.say(
                    "read.withdrawn", moment(row.voidedAt()), Objects.requireNonNullElse(row.voidReason(), "")));
        }
        if (row.status() == AssessmentStatus.AMENDED) {
            page.warning(words.say("amended"));
        }
        Amendment amendment = row.amendment();
        if (amendment != null && amendment.reason() != null) {
            page.paragraph(words.say("amends", amendment.reason()));
        }
        Narrative narrative = new Narrative(view.sheet(), BaselineView.of(view.sheet(), view.first(), row.id()), words);
        for (SectionView section : words.catalogue().sections(view.sheet().asked())) {
            if (section.note()) {
                note(page, section, view, narrative);
            } else {
                found(page, section, view, narrative);
            }
        }
        addenda(page, view);
        return page.paragraph(
                words.say("read.signed", Objects.requireNonNullElse(row.by(), ""), moment(row.signedAt())));
    }

    private void found(PaperPage page, SectionView section, AssessmentView view, Narrative narrative) {
        List<Fact> facts = new ArrayList<>();
        Stream.concat(section.single().stream(), section.sided().stream()).forEach(question -> {
            String told = narrative.told(question.code());
            if (!told.isEmpty()) {
                facts.add(new Fact(question.label(), told));
            }
        });
        if (!facts.isEmpty()) {
            page.heading(section.label()).facts(facts);
        }
        section.single().stream()
                .filter(question -> question.kind() == FindingKind.BODY)
                .forEach(question -> drawn(page, question, view));
    }

    private void drawn(PaperPage page, QuestionView question, AssessmentView view) {
        Finding marks = view.sheet().findings().get(question.code());
        if (marks != null) {
            BodyOnPaper chart =
                    new BodyOnPaper(question.label(), words.catalogue().drawn(marks.choice()));
            page.drawings(chart.drawings(), chart.legend());
        }
    }

    private void note(PaperPage page, SectionView section, AssessmentView view, Narrative narrative) {
        for (QuestionView question : section.single()) {
            Finding written = view.sheet().findings().get(question.code());
            boolean objective = question.code().equals("NOTE-O");
            if (written != null || objective) {
                page.heading(question.label());
            }
            if (objective) {
                page.paragraph(narrative.text());
            }
            if (written != null) {
                written(
                        page,
                        Objects.requireNonNullElse(written.text(), ""),
                        view.carried().get(question.code()));
            }
        }
    }

    /** What was carried over from an earlier note says so, right above it. */
    private void written(PaperPage page, String text, @Nullable CarriedText source) {
        if (source == null) {
            page.paragraph(text);
            return;
        }
        if (!source.own(text).isEmpty()) {
            page.paragraph(source.own(text));
        }
        page.warning(words.say("carried.signed", words.day(source.on()))).paragraph(source.carried(text));
    }

    private void addenda(PaperPage page, AssessmentView view) {
        if (!view.addenda().isEmpty()) {
            page.heading(words.say("addenda"));
        }
        view.addenda().forEach(one -> page.paragraph(one.words())
                .paragraph(words.say("addendum.by", one.by(), moment(one.at()))));
    }

    private String moment(@Nullable LocalDateTime at) {
        return words.moment(at == null ? null : at.toString());
    }
}
