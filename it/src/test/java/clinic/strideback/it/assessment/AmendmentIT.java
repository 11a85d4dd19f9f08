package clinic.strideback.it.assessment;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.AmendForm;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed assessment is amended by a successor, and stands as it was signed. */
class AmendmentIT extends InContainer {
    private static final String GRADE = "CLS-GRADE";
    private static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 4, 9, 30);

    @Inject
    AssessmentService assessments;

    private PatientId runner;
    private EpisodeId episode;
    private AssessmentId first;

    @BeforeEach
    void aSignedAssessment() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        first = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        sign(first, "II");
        audit.fromHere();
    }

    @Test
    void theDraftHasWhatWasTypedAndNothingChangesUntilItIsSigned() {
        AssessmentId second = amend("Grade read off the wrong report");

        AssessmentView draft = read(second);
        assertThat(draft.row().status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(draft.row().happenedAt()).isEqualTo(VISIT);
        assertThat(draft.entries()).containsEntry(GRADE, "II");
        assertThat(draft.row().amendment().amends()).isEqualTo(first);
        assertThat(draft.row().amendment().reason()).isEqualTo("Grade read off the wrong report");
        assertThat(read(first).row().status()).isEqualTo(AssessmentStatus.SIGNED);
        assertThat(grades()).containsExactly("II");
        assertThat(audit.all()).startsWith(new Row(TARA, "Assessment.amend", "C", "SUCCESS", null, runner));
    }

    @Test
    void onceSignedItStandsInItsPlaceAndTheOneBeforeStaysReadable() {
        AssessmentId second = amend("Grade");
        sign(second, "I");

        assertThat(grades()).containsExactly("I");
        assertThat(read(first).row()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(AssessmentStatus.AMENDED);
            assertThat(row.amendment().amendedBy()).isEqualTo(second);
        });
        assertThat(read(first).sheet().findings().get(GRADE).choice()).isEqualTo("II");
        assertThat(as(TARA).call(() -> assessments.listOf(runner, episode, 30)))
                .extracting(AssessmentRow::status)
                .containsExactlyInAnyOrder(AssessmentStatus.SIGNED, AssessmentStatus.AMENDED);
        assertThatThrownBy(() -> amend(first, "Again")).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(TARA).run(() -> assessments.voidSigned(episode, first, voiding(first))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anAmendedOneCannotBeTouchedBelowTheService() {
        sign(amend("Grade"), "I");

        assertThat(sql.refusalOf("update assessment set status = 'SIGNED' where id = ?", first.value()))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update assessment set amend_reason = 'x' where id = ?", first.value()))
                .isEqualTo(Sql.STANDS);
    }

    @Test
    void aSignedOneGivesWayBelowTheServiceWithNothingElseChanged() {
        AssessmentId second = amend("Grade");

        assertThat(sql.refusalOf(
                        "update assessment set status = 'AMENDED', amended_by = ?, happened_at = now() where id = ?",
                        second.value(),
                        first.value()))
                .isEqualTo(Sql.STANDS);
    }

    @Test
    void aDoubleClickBeginsOneDraftAndAnOpenOneIsFinishedFirst() {
        AmendForm form = form("Grade");
        List<AssessmentId> begun =
                Requests.twiceAtOnce(() -> as(TARA).call(() -> assessments.amend(episode, first, form)));

        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        assertThatThrownBy(() -> amend(first, "Once more"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("amendReason"));
    }

    @Test
    void withoutAReasonOrSignatureOrInAnotherEpisodeNothingBegins() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, given.aRunnerOf(TARA));

        assertThatThrownBy(() -> amend(first, " ")).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> as(TARA).call(() -> assessments.amend(other, first, form("Grade"))))
                .isInstanceOf(NotFound.class);
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, null, UUID.randomUUID()));
        assertThatThrownBy(() -> amend(draft, "A draft")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotAmended() {
        AssessmentId second = amend("Grade");
        as(TARA).run(() -> assessments.voidSigned(episode, first, voiding(first)));

        assertThatThrownBy(() -> sign(second, "I"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::code)
                        .containsExactly("assessment.amend.noLonger"));
        assertThat(grades()).isEmpty();
    }

    private AssessmentId amend(String reason) {
        return amend(first, reason);
    }

    private AssessmentId amend(AssessmentId which, String reason) {
        return as(TARA).call(() -> assessments.amend(episode, which, form(reason)));
    }

    private static AmendForm form(String reason) {
        AmendForm form = new AmendForm();
        form.setAmendReason(reason);
        return form;
    }

    private void sign(AssessmentId which, String grade) {
        AssessmentForm form = new AssessmentForm();
        form.setVersion(read(which).row().version());
        form.setHappenedAt(VISIT);
        form.getEntries().put(GRADE, grade);
        as(TARA).run(() -> assessments.sign(episode, which, form));
    }

    private AssessmentView read(AssessmentId which) {
        return as(TARA).call(() -> assessments.read(episode, which));
    }

    private VoidForm voiding(AssessmentId which) {
        VoidForm form = new VoidForm();
        form.setVersion(read(which).row().version());
        form.setReason("Wrong leg");
        return form;
    }

    private List<String> grades() {
        return as(TARA).call(() -> assessments.latestFindings(episode)).stream()
                .map(latest -> String.valueOf(latest.finding().choice()))
                .toList();
    }
}
