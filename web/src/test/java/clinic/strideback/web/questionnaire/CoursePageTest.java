package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.CourseView;
import clinic.strideback.questionnaire.CourseView.ActivityView;
import clinic.strideback.questionnaire.CourseView.InstrumentView;
import clinic.strideback.questionnaire.CourseView.Origin;
import clinic.strideback.questionnaire.CourseView.PointView;
import clinic.strideback.questionnaire.rules.Condition;
import clinic.strideback.questionnaire.rules.Difference;
import clinic.strideback.questionnaire.rules.Difference.Meaning;
import clinic.strideback.shared.rules.Evidence;
import clinic.strideback.web.print.Papers;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoursePageTest {

    @Test
    void everySheetOfACourseIsAccessibleAndSaysWhose() throws IOException {
        Papers.areAccessibleAndSayWhose(locale -> new CoursePage(locale)
                .of(
                        Papers.aRunner(),
                        new CourseView(
                                Condition.GRADUAL, List.of(), List.of(instrument("PSFS", 30), instrument("LEFS", 1)))));
    }

    @Test
    void aCourseWithoutAnAnswerIsAccessible() throws IOException {
        Papers.areAccessibleAndSayWhose(locale -> new CoursePage(locale)
                .of(Papers.aRunner(), new CourseView(Condition.STRAIN, List.of(), List.of(instrument("PSFS", 0)))));
    }

    private static InstrumentView instrument(String name, int answers) {
        return new InstrumentView(
                name,
                name + ", Łódź",
                BigDecimal.ZERO,
                BigDecimal.TEN,
                true,
                new BigDecimal("2"),
                null,
                "Stratford 1995",
                Evidence.COHORT,
                List.of(),
                true,
                IntStream.range(0, answers).mapToObj(CoursePageTest::point).toList());
    }

    private static PointView point(int back) {
        Difference change = new Difference(new BigDecimal("2.3"), Meaning.REAL_BETTER, false);
        return new PointView(
                new UUID(1, back),
                LocalDate.of(2026, 11, 20).minusDays(back),
                new BigDecimal("6.7"),
                back % 2 == 0 ? Origin.RUNNER : Origin.NOTE,
                "Tara Therapist",
                change,
                change,
                null,
                List.of(new ActivityView("Bergauf laufen", new BigDecimal("4"))));
    }
}
