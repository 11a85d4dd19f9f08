package clinic.strideback.it.assessment;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.FlowsheetView;
import clinic.strideback.it.InContainer;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyChartIT extends InContainer {
    private static final String WHERE = "BODY-PAIN";
    private static final String THIGH = "POSTERIOR:L:BF-PROX@62,190";
    private static final String SEAT = "POSTERIOR:L:ISCHIAL@98,151";

    @Inject
    AssessmentService assessments;

    private PatientId runner;
    private EpisodeId episode;
    private AssessmentId draft;

    @BeforeEach
    void aFirstSheet() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        draft = as(TARA).call(() -> assessments.begin(runner, episode, null, UUID.randomUUID()));
    }

    @Test
    void aFirstVisitAsksWhereItHurtsAndWhatIsMarkedIsReadBackToThePoint() {
        assertThat(read().sheet().asked()).contains(WHERE);

        as(TARA).call(() -> assessments.keep(episode, draft, marked(0, THIGH + ";" + SEAT)));
        assertThat(read().entries()).containsEntry(WHERE, THIGH + ";" + SEAT);
        as(TARA).run(() -> assessments.sign(episode, draft, marked(1, THIGH + ";" + SEAT)));

        assertThat(read().sheet().findings().get(WHERE).choice()).isEqualTo(SEAT + ";" + THIGH);
        assertThat(as(TARA).call(() -> assessments.latestFindings(episode)))
                .singleElement()
                .satisfies(last -> assertThat(last.finding().choice()).isEqualTo(SEAT + ";" + THIGH));
        assertThat(as(TARA).call(() -> assessments.flowsheet(runner, episode, 6))
                        .rows())
                .extracting(FlowsheetView.Row::code)
                .containsExactly(WHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSTERIOR:L:ELBOW@62,190",
                "POSTERIOR:L:BF-PROX@162,190",
                "POSTERIOR:L:BF-PROX@62,190;POSTERIOR:L:BF-PROX@62,191",
                "<script>"
            })
    void whatIsNotOnTheDrawingIsKeptAsADraftAndNotSigned(String typed) {
        assertThat(as(TARA).call(() -> assessments.keep(episode, draft, marked(0, typed)))
                        .sheet()
                        .problems())
                .containsOnlyKeys(WHERE);

        assertThatThrownBy(() -> as(TARA).run(() -> assessments.sign(episode, draft, marked(1, typed))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo(WHERE);
                            assertThat(problem.code()).isEqualTo("finding.NOT_ON_CHART");
                        }));
        assertThat(read().row().status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(read().entries()).containsEntry(WHERE, typed);
    }

    private AssessmentView read() {
        return as(TARA).call(() -> assessments.read(episode, draft));
    }

    private static AssessmentForm marked(long version, String marks) {
        AssessmentForm form = new AssessmentForm();
        form.setVersion(version);
        form.setHappenedAt(LocalDateTime.of(2026, 11, 4, 9, 30));
        form.getEntries().put(WHERE, marks);
        return form;
    }
}
