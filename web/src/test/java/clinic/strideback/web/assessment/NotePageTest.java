package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AddendumView;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentRow.Amendment;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.assessment.SheetView;
import clinic.strideback.assessment.SheetView.ComparisonView;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.measure.MeasureUnit;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.web.print.Papers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotePageTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 20, 9, 30);
    private static final List<QuestionView> QUESTIONS = CatalogueView.keys().stream()
            .map(key -> key.replaceFirst("\\.(L|R|unit|\\d).*$", ""))
            .distinct()
            .sorted()
            .map(CatalogueView.in(Locale.ENGLISH)::question)
            .toList();

    @Test
    void everySheetOfANoteWithEveryQuestionIsAccessibleAndSaysWhose() throws IOException {
        Papers.areAccessibleAndSayWhose(locale -> new NotePage(locale)
                .of(
                        Papers.aRunner(),
                        view(AssessmentStatus.SIGNED, null, everything(), List.of(addendum(Papers.LONG)))));
    }

    @Test
    void aNoteThatWasWithdrawnOrAmendedIsAccessible() throws IOException {
        Amendment amends = new Amendment(new AssessmentId(new UUID(0, 7)), "Seiten vertauscht", null);
        Papers.areAccessibleAndSayWhose(locale ->
                new NotePage(locale).of(Papers.aRunner(), view(AssessmentStatus.VOIDED, amends, Map.of(), List.of())));
        Papers.areAccessibleAndSayWhose(locale -> new NotePage(locale)
                .of(Papers.aRunner(), view(AssessmentStatus.AMENDED, amends, Map.of(), List.of(addendum("ok")))));
    }

    private static AddendumView addendum(String words) {
        return new AddendumView(words, AT.plusDays(1), "Tara Therapist");
    }

    private static AssessmentView view(
            AssessmentStatus status,
            @Nullable Amendment amendment,
            Map<String, Finding> findings,
            List<AddendumView> addenda) {
        AssessmentId id = new AssessmentId(new UUID(0, 8));
        AssessmentRow row = new AssessmentRow(
                id, status, AT, AT, AT, AT.plusDays(2), "Falsche Person", "Tara Therapist", amendment, 3);
        SheetView sheet = new SheetView(
                Side.LEFT,
                QUESTIONS.stream().map(QuestionView::code).toList(),
                Set.of(),
                findings,
                Map.of(),
                Map.of("STR-KF15", new ComparisonView(new BigDecimal("81.3"), new BigDecimal("18.7"), false, false)),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
        return new AssessmentView(
                row,
                new PatientId(new UUID(0, 1)),
                new EpisodeId(new UUID(0, 9)),
                Map.of(),
                sheet,
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                addenda);
    }

    /** An answer to every question, some of them without a value. */
    private static Map<String, Finding> everything() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (QuestionView question : QUESTIONS) {
            boolean sided = CatalogueView.keys().contains(question.left());
            Stream<FindingKey> keys = sided
                    ? Stream.of(FindingKey.of(question.code(), Side.LEFT), FindingKey.of(question.code(), Side.RIGHT))
                    : Stream.of(FindingKey.of(question.code()));
            keys.forEach(key -> findings.put(key.toString(), answer(question, key)));
        }
        return findings;
    }

    private static Finding answer(QuestionView question, FindingKey key) {
        if (key.side() == Side.RIGHT && question.without()) {
            return Finding.without(key, FindingStatus.UNABLE_PAIN);
        }
        if (question.kind() == FindingKind.TEXT) {
            return Finding.text(key, question.code().equals("NOTE-P") ? Papers.LONG : "Seit Łódź; zieht.");
        }
        if (question.kind() == FindingKind.BODY) {
            return Finding.choice(
                    key, "POSTERIOR:L:BF-PROX@67,192;POSTERIOR:R:ISCHIAL@143,149;ANTERIOR:L:GROIN@157,121");
        }
        if (question.kind().isChosen()) {
            return Finding.choice(key, question.words().get(0).value());
        }
        MeasureUnit unit = Arrays.stream(MeasureUnit.values())
                .filter(one -> one.symbol().equals(question.units().get(0)))
                .findFirst()
                .orElseThrow();
        return Finding.number(key, new BigDecimal("7"), unit).with(List.of(new BigDecimal("7"), new BigDecimal("8")));
    }
}
