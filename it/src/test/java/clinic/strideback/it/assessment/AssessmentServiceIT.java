package clinic.strideback.it.assessment;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.AddendumForm;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentStatus;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.FlowsheetView;
import clinic.strideback.assessment.KeptView;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.assessment.rules.Change;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentServiceIT extends InContainer {
    private static final String GRADE = "CLS-GRADE";
    private static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 4, 9, 30);

    @Inject
    AssessmentService assessments;

    private PatientId runner;
    private EpisodeId episode;
    private AssessmentId draft;

    @BeforeEach
    void aDraft() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        draft = begin(UUID.randomUUID());
        audit.fromHere();
    }

    @Test
    void aDraftKeepsWhatWasTypedAndIsReadBack() {
        KeptView kept = keep(typed(0, "II"));

        AssessmentView read = read();
        assertThat(read.row().status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(read.row().happenedAt()).isEqualTo(VISIT);
        assertThat(read.row().version()).isEqualTo(kept.version());
        assertThat(read.entries()).containsOnly(Map.entry(GRADE, "II"));
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "Assessment.keep", "U", "SUCCESS", null, runner),
                        new Row(TARA, "Assessment.read", "R", "SUCCESS", null, runner));
    }

    @Test
    void aDoubleClickBeginsOneDraftAndSoDoTwoWindows() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);
        UUID token = UUID.randomUUID();

        List<AssessmentId> clicked =
                Requests.twiceAtOnce(() -> as(TARA).call(() -> assessments.begin(runner, other, "EVERYTHING", token)));
        List<AssessmentId> opened = Requests.twiceAtOnce(
                () -> as(TARA).call(() -> assessments.begin(runner, other, "EVERYTHING", UUID.randomUUID())));

        assertThat(clicked.get(0))
                .isEqualTo(clicked.get(1))
                .isEqualTo(opened.get(0))
                .isEqualTo(opened.get(1));
        assertThat(as(TARA).call(() -> assessments.listOf(runner, other, 30))).hasSize(1);
    }

    @Test
    void twoFirstWindowsAtOnceBeginOneDraft() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);

        List<AssessmentId> opened = Requests.twiceAtOnce(
                () -> as(TARA).call(() -> assessments.begin(runner, other, "EVERYTHING", UUID.randomUUID())));

        assertThat(opened.get(0)).isEqualTo(opened.get(1));
        assertThat(as(TARA).call(() -> assessments.listOf(runner, other, 30))).hasSize(1);
    }

    @Test
    void keepingTwiceInOneWindowIsNoConflict() {
        KeptView first = keep(typed(0, "I"));
        KeptView second = keep(typed(first.version(), "II"));

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(read().entries()).containsEntry(GRADE, "II");
    }

    @Test
    void whatWasTypedOnAnOlderVersionShowsMineAndTheirsAndChangesNothing() {
        keep(typed(0, "I"));
        audit.fromHere();

        assertThatThrownBy(() -> keep(typed(0, "II"))).isInstanceOfSatisfying(StaleVersion.class, stale -> {
            assertThat(stale.version()).isEqualTo(1);
            assertThat(stale.differences()).containsExactly(new Difference(GRADE, "II", "I"));
        });

        assertThat(audit.all()).containsExactly(new Row(TARA, "Assessment.keep", "U", "REFUSED", "stale", runner));
        assertThat(read().entries()).containsEntry(GRADE, "I");
    }

    @Test
    void aDoubleClickSignsOnce() {
        AssessmentForm form = typed(0, "II");

        Requests.twiceAtOnce(() -> signing(form));

        assertThat(read().row().status()).isEqualTo(AssessmentStatus.SIGNED);
        assertThat(sql.answer("select count(*) from finding where assessment_id = ?", draft.value()))
                .isEqualTo("1");
    }

    @Test
    void aSignedAssessmentStands() {
        signing(typed(0, "II"));
        long version = read().row().version();
        audit.fromHere();

        assertThatThrownBy(() -> keep(typed(version, "I"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> signing(typed(version, "I"))).isInstanceOf(StaleVersion.class);
        as(TARA).run(() -> assessments.discard(episode, draft));

        assertThat(read().entries()).containsEntry(GRADE, "II");
        assertThat(read().row().status()).isEqualTo(AssessmentStatus.SIGNED);
        assertThat(audit.all())
                .startsWith(
                        new Row(TARA, "Assessment.keep", "U", "REFUSED", "stale", runner),
                        new Row(TARA, "Assessment.sign", "C", "REFUSED", "stale", runner));
    }

    @Test
    void aSignedAssessmentCannotBeTouchedBelowTheService() {
        signing(typed(0, "II"));

        assertThat(sql.refusalOf("update assessment set draft = '{}' where id = ?", draft.value()))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update finding set choice = 'I' where assessment_id = ?", draft.value()))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from assessment where id = ?", draft.value()))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void whatCannotBeSignedNamesItsEntryAndStaysADraft() {
        AssessmentForm form = typed(0, "IV");
        form.getEntries().put("SUB-TIGHT", "11");
        AssessmentForm empty = typed(0, "");

        assertThat(problemsOf(form)).containsExactlyInAnyOrder(GRADE, "SUB-TIGHT");
        assertThat(problemsOf(empty)).containsExactly("assessment");
        assertThat(read().row().status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(read().entries()).isEmpty();
    }

    @Test
    void aVisitAheadIsRefusedAndSoIsNone() {
        AssessmentForm ahead = typed(0, "II");
        ahead.setHappenedAt(LocalDateTime.of(2999, 1, 1, 8, 0));
        AssessmentForm none = typed(0, "II");
        none.setHappenedAt(null);

        assertThat(problemsOf(ahead)).containsExactly("happenedAt");
        assertThatThrownBy(() -> signing(none)).isInstanceOf(ConstraintViolationException.class);
        assertThat(read().row().status()).isEqualTo(AssessmentStatus.DRAFT);
    }

    @Test
    void aSignedOneIsVoidedWithAReasonAndStaysReadable() {
        signing(typed(0, "II"));
        VoidForm form = voiding("Wrong leg");

        assertThatThrownBy(() -> as(TARA).run(() -> assessments.voidSigned(episode, draft, voiding(null))))
                .isInstanceOf(ConstraintViolationException.class);
        as(TARA).run(() -> assessments.voidSigned(episode, draft, form));

        assertThat(as(TARA).call(() -> assessments.listOf(runner, episode, 30)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo(AssessmentStatus.VOIDED);
                    assertThat(row.voidReason()).isEqualTo("Wrong leg");
                });
        assertThat(read().entries()).containsEntry(GRADE, "II");
        assertThat(as(TARA).call(() -> assessments.latestFindings(episode))).isEmpty();
        assertThatThrownBy(() -> as(TARA).run(() -> assessments.voidSigned(episode, draft, voiding("Again"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDraftGivenUpIsSeenByNobody() {
        as(TARA).run(() -> assessments.discard(episode, draft));

        assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
        assertThat(as(TARA).call(() -> assessments.listOf(runner, episode, 30))).isEmpty();
        assertThat(begin(UUID.randomUUID())).isNotEqualTo(draft);
    }

    @Test
    void anAssessmentIsFoundInItsOwnEpisodeOnly() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, given.aRunnerOf(TARA));

        assertThatThrownBy(() -> as(TARA).call(() -> assessments.read(other, draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> assessments.keep(other, draft, typed(0, "II"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theEpisodesListShowsTheNewestFirst() {
        signing(typed(0, "II"));
        AssessmentId next = begin(UUID.randomUUID());

        assertThat(as(TARA).call(() -> assessments.listOf(runner, episode, 30)))
                .extracting(AssessmentRow::id)
                .containsExactly(next, draft);
    }

    @Test
    void aFirstSheetAsksWhatSuitsTheEpisodeAndALaterOneTheKeyTests() {
        EpisodeId strain = given.anEpisodeOfLeftStrain(TARA, runner);
        assertThat(as(TARA).call(() -> assessments.offered(strain)).suggested()).isEqualTo("FIRST_STRAIN");
        AssessmentId first = as(TARA).call(() -> assessments.begin(runner, strain, null, UUID.randomUUID()));
        assertThat(as(TARA).call(() -> assessments.read(strain, first)).sheet().asked())
                .contains("RF-01", "RF-01-DISP", "SUB-POP", "NOTE-S")
                .doesNotContain("RUN-CAD");
        as(TARA).run(() -> assessments.sign(strain, first, typed(0, "II")));

        assertThat(as(TARA).call(() -> assessments.offered(strain)).suggested()).isEqualTo("RETEST");
        AssessmentId next = as(TARA).call(() -> assessments.begin(runner, strain, null, UUID.randomUUID()));
        assertThat(as(TARA).call(() -> assessments.read(strain, next)).sheet().asked())
                .startsWith("SUB-NPRS-WORST24")
                .contains("STR-KF15", "STR-KF15-ARM", "NOTE-P")
                .doesNotContain("RF-01");
        assertThatThrownBy(() -> as(TARA).call(() -> assessments.begin(
                        runner, given.anEpisodeOfLeftStrain(TARA, runner), "NO-SUCH", UUID.randomUUID())))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("template"));
    }

    @Test
    void aQuestionIsAddedToTheSheetAndWhatWasTypedIsKept() {
        EpisodeId strain = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId sheet = as(TARA).call(() -> assessments.begin(runner, strain, "RETEST", UUID.randomUUID()));

        as(TARA).run(() -> assessments.ask(strain, sheet, typed(0, "II"), "FUN-HOP-SL"));

        AssessmentView view = as(TARA).call(() -> assessments.read(strain, sheet));
        assertThat(view.sheet().asked()).contains("FUN-HOP-SL", GRADE);
        assertThat(view.entries()).containsEntry(GRADE, "II");
        assertThatThrownBy(() -> as(TARA).run(() ->
                        assessments.ask(strain, sheet, typed(view.row().version(), "III"), "NO-SUCH")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(TARA).run(() -> assessments.ask(strain, sheet, typed(0, "I"), "FUN-BIKE")))
                .isInstanceOf(StaleVersion.class);
        assertThat(as(TARA).call(() -> assessments.read(strain, sheet)).entries())
                .containsEntry(GRADE, "II");
    }

    @Test
    void trialsAreOneFindingWithItsTrials() {
        AssessmentForm form = typed(0, "II");
        form.getEntries().putAll(Map.of("STR-KF15.L", "20,5 kg", "STR-KF15.L.2", "21 kg", "STR-KF15.R", "UNABLE_PAIN"));

        signing(form);

        assertThat(sql.answer(
                        "select value || ' ' || entered || ' ' || trials::text from finding"
                                + " where assessment_id = ? and code = 'STR-KF15' and side = 'LEFT'",
                        draft.value()))
                .isEqualTo("205.93965 21 {20.5,21}");
        assertThat(read().sheet().findings().get("STR-KF15.L").trials()).hasSize(2);
    }

    @Test
    void visitsStandSideBySide() {
        AssessmentForm first = typed(0, "II");
        first.getEntries().putAll(Map.of("ROM-AKE.L", "40", "STR-SLHB.L", "12"));
        signing(first);
        AssessmentId second = begin(UUID.randomUUID());
        AssessmentForm later = typed(0, "I");
        later.setHappenedAt(VISIT.plusDays(7));
        later.getEntries().putAll(Map.of("ROM-AKE.L", "20"));
        as(TARA).run(() -> assessments.sign(episode, second, later));

        FlowsheetView both = as(TARA).call(() -> assessments.flowsheet(runner, episode, 6));
        FlowsheetView newest = as(TARA).call(() -> assessments.flowsheet(runner, episode, 1));

        assertThat(both.visits()).extracting(FlowsheetView.Visit::id).containsExactly(draft, second);
        assertThat(both.earlier()).isFalse();
        assertThat(both.rows())
                .filteredOn(row -> row.code().equals("ROM-AKE") && row.side() == Side.LEFT)
                .singleElement()
                .satisfies(row -> assertThat(row.cells().get(1).change().kind()).isEqualTo(Change.Kind.BETTER));
        assertThat(newest.visits()).extracting(FlowsheetView.Visit::id).containsExactly(second);
        assertThat(newest.earlier()).isTrue();
        assertThat(newest.rows()).extracting(FlowsheetView.Row::code).doesNotContain("STR-SLHB");
    }

    @Test
    void whatIsAddedStandsBesideASignedOneAndNeitherChanges() {
        AddendumForm form = new AddendumForm();
        form.setAddendum(" Forgot: limps on stairs <b> ");
        assertThatThrownBy(() -> as(TARA).run(() -> assessments.append(episode, draft, form)))
                .isInstanceOf(StaleVersion.class);
        signing(typed(0, "II"));
        audit.fromHere();

        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> assessments.append(episode, draft, form));
            return draft;
        });

        assertThat(read().addenda()).singleElement().satisfies(addendum -> {
            assertThat(addendum.words()).isEqualTo("Forgot: limps on stairs <b>");
            assertThat(addendum.by()).startsWith("Tara");
        });
        assertThat(audit.all()).startsWith(new Row(TARA, "Assessment.append", "C", "SUCCESS", null, runner));
        assertThatThrownBy(() -> as(TARA).run(() -> assessments.append(episode, draft, new AddendumForm())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(sql.refusalOf("update assessment_addendum set words = 'x' where assessment_id = ?", draft.value()))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf(
                        "insert into assessment_addendum values (gen_random_uuid(), ?, ?, 'x', now(), gen_random_uuid())",
                        begin(UUID.randomUUID()).value(),
                        runner.value()))
                .isEqualTo(Sql.STANDS);
    }

    private AssessmentId begin(UUID token) {
        return as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", token));
    }

    private KeptView keep(AssessmentForm form) {
        return as(TARA).call(() -> assessments.keep(episode, draft, form));
    }

    private AssessmentId signing(AssessmentForm form) {
        as(TARA).run(() -> assessments.sign(episode, draft, form));
        return draft;
    }

    private AssessmentView read() {
        return as(TARA).call(() -> assessments.read(episode, draft));
    }

    private VoidForm voiding(@Nullable String reason) {
        VoidForm form = new VoidForm();
        form.setVersion(read().row().version());
        form.setReason(reason);
        return form;
    }

    private List<String> problemsOf(AssessmentForm form) {
        try {
            return List.of("signed " + signing(form));
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
    }

    private static AssessmentForm typed(long version, String grade) {
        AssessmentForm form = new AssessmentForm();
        form.setVersion(version);
        form.setHappenedAt(VISIT);
        form.getEntries().put(GRADE, grade);
        return form;
    }
}
