package clinic.strideback.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.report.ChartHeader;
import clinic.strideback.web.print.PaperPage;
import clinic.strideback.web.print.Papers;
import clinic.strideback.web.print.RunnerHead;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExerciseOnPaperTest {

    @Test
    void exercisesAreOnPaperAsEveryReaderGetsThem() throws IOException {
        Papers.areAccessibleAndSayWhose(ExerciseOnPaperTest::paper);
    }

    @Test
    void anExerciseWithoutADrawingHasNoneOnPaperEither() {
        assertThat(ExerciseOnPaper.of("OWN-1", "Own: start and end position", "Own"))
                .isEmpty();
    }

    private static PaperPage paper(Locale locale) {
        ChartHeader runner = Papers.aRunner();
        String whose = new RunnerHead(locale).of(runner.family(), runner.given(), runner.born(), runner.number());
        PaperPage page =
                new PaperPage(locale, "Exercises", whose).paragraph(whose).heading("Exercises");
        for (String code : List.of("NORDIC", "CURL-BALL", "SIDESTEP", "STAIRS", "CUE-TALL", "BIKE")) {
            page.exercise(
                    ExerciseOnPaper.of(code, code + ": start and end position", code)
                            .orElseThrow(),
                    code,
                    List.of("3 × 6"),
                    List.of("Begin.", "End."),
                    List.of("Avoid: falling"));
        }
        return page;
    }
}
