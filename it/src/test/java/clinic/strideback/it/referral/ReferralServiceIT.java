package clinic.strideback.it.referral;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.VoidForm;
import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.clinic.ClinicService;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.referral.CloseForm;
import clinic.strideback.referral.LetterForm;
import clinic.strideback.referral.LetterService;
import clinic.strideback.referral.LetterView;
import clinic.strideback.referral.OpenReferral;
import clinic.strideback.referral.Outcome;
import clinic.strideback.referral.ReferralService;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralServiceIT extends InContainer {
    private static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 4, 9, 30);
    private static final Map<String, String> ROOT = Map.of("RF-10", "YES", "RF-10-DISP", "URGENT_48H");

    @Inject
    AssessmentService assessments;

    @Inject
    ReferralService referrals;

    @Inject
    LetterService letters;

    @Inject
    ClinicService clinics;

    @Inject
    ChartService charts;

    @Inject
    WorklistService worklist;

    private PatientId runner;
    private EpisodeId episode;
    private AssessmentId assessment;

    @BeforeEach
    void aNerveRootIsReferred() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        assessment = sign(ROOT);
        audit.fromHere();
    }

    @Test
    void aSignedFlagIsATaskOnTheWorklistAndTheChartUntilItIsClosed() {
        assertThat(listed()).extracting(OpenReferral::flag).containsExactly("RF-10");
        assertThat(onTheChart()).extracting(OpenReferral::due).containsExactly(LocalDate.of(2026, 11, 6));
        assertThat(onTheChart()).allMatch(OpenReferral::overdue);
        ReferralView task = only();
        assertThat(task.assessment()).isEqualTo(assessment);
        assertThat(task.urgency()).isEqualTo(Urgency.URGENT_48H);
        assertThat(task.due().overdue()).isTrue();
        audit.fromHere();

        close(task, closing(task, Outcome.SEEN, " MRI: no compression. "));

        ReferralView closed = only();
        assertThat(closed.closed()).isNotNull().satisfies(became -> {
            assertThat(became.outcome()).isEqualTo(Outcome.SEEN);
            assertThat(became.note()).isEqualTo("MRI: no compression.");
            assertThat(became.by()).startsWith("Tara");
        });
        assertThat(closed.due().overdue()).isFalse();
        assertThat(listed()).isEmpty();
        assertThat(onTheChart()).isEmpty();
        assertThat(audit.all()).startsWith(new Row(TARA, "Referral.close", "U", "SUCCESS", null, runner));
    }

    @Test
    void whatWasClearedRaisesNothingAndADoubleClickRaisesOne() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);
        sign(other, Map.of("RF-10", "YES", "RF-10-DISP", "CLEARED_BY", "RF-10-BY", "Dr. Vik, 3 Nov"));
        assertThat(of(other)).isEmpty();

        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, other, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = form(Map.of("T1", "YES", "CLS-BAMIC", "2c"));
        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> assessments.sign(other, draft, form));
            return draft;
        });

        assertThat(of(other)).extracting(ReferralView::flag).containsExactlyInAnyOrder("T1", "T4");
        assertThat(sql.refusalOf("""
                        insert into referral_task (id, patient_id, clinic_id, episode_id, assessment_id, flag, urgency, found_on,
                                                   due_on, entered_at, raised_by, version)
                        select gen_random_uuid(), patient_id, clinic_id, episode_id, assessment_id, flag, urgency, found_on,
                               due_on, entered_at, raised_by, 0 from referral_task where assessment_id = ? limit 1""", draft.value())).isEqualTo("23505");
    }

    @Test
    void aTaskIsClosedOnceAndThenStands() {
        ReferralView task = only();
        CloseForm form = closing(task, Outcome.DECLINED, null);

        Requests.twiceAtOnce(() -> {
            close(task, form);
            return task;
        });

        assertThatThrownBy(() -> close(task, closing(task, Outcome.SEEN, null))).isInstanceOf(StaleVersion.class);
        assertThat(only().closed()).isNotNull().satisfies(became -> assertThat(became.outcome())
                .isEqualTo(Outcome.DECLINED));
        assertThat(sql.refusalOf("update referral_task set note = 'x' where id = ?", task.id()))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update referral_task set due_on = due_on + 1 where id = ?", task.id()))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from referral_task where id = ?", task.id()))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void anOutcomeIsNeededAndAClearanceSaysByWhom() {
        ReferralView task = only();

        assertThatThrownBy(() -> close(task, closing(task, null, "x")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> close(task, closing(task, Outcome.WITHDRAWN, "x")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(fields(invalid)).containsExactly("outcome"));
        assertThatThrownBy(() -> close(task, closing(task, Outcome.CLEARED, " ")))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(fields(invalid)).containsExactly("note"));
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void withdrawingTheAssessmentClosesItsTasksAndStopsItsLetter() {
        UUID letter = begin(only());
        VoidForm wrong = new VoidForm();
        wrong.setVersion(
                as(TARA).call(() -> assessments.read(episode, assessment)).row().version());
        wrong.setReason("Wrong runner");
        as(TARA).run(() -> assessments.voidSigned(episode, assessment, wrong));

        ReferralView task = only();
        assertThat(task.closed()).isNotNull().satisfies(became -> {
            assertThat(became.outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(became.note()).isEqualTo("Wrong runner");
        });
        assertThat(listed()).isEmpty();
        assertThat(task.isToBeWritten()).isFalse();
        LetterForm form = letter(letter).form();
        assertThatThrownBy(() -> sign(letter, form)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aLetterIsKeptSignedAndThenNeverChanges() {
        ReferralView task = only();
        UUID id = begin(task);
        assertThat(begin(task)).isEqualTo(id);
        LetterForm form = letter(id).form();
        form.setPlan("Rest\r\nand <b>ice</b>");
        as(TARA).run(() -> letters.keep(episode, id, form));
        assertThat(letter(id).texts().plan()).isEqualTo("Rest\nand <b>ice</b>");
        assertThat(letter(id).row().signed()).isFalse();
        LetterForm finished = letter(id).form();
        audit.fromHere();

        Requests.twiceAtOnce(() -> {
            sign(id, finished);
            return id;
        });

        LetterView signed = letter(id);
        assertThat(signed.row().signed()).isTrue();
        assertThat(signed.row().by()).startsWith("Tara");
        assertThatThrownBy(() -> as(TARA).run(() -> letters.keep(episode, id, finished)))
                .isInstanceOf(StaleVersion.class);
        assertThat(sql.refusalOf("update referral_letter set plan = 'x' where id = ?", id))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update referral_letter set task_id = task_id where id = ?", id))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(audit.all())
                .containsOnlyOnce(new Row(TARA, "Letter.keep", "U", "REFUSED", "stale", runner))
                .contains(new Row(TARA, "Letter.sign", "C", "SUCCESS", null, runner));
        assertThat(only().letters()).singleElement().matches(row -> row.signed());
    }

    @Test
    void aSignedLetterIsCorrectedByAnother() {
        ReferralView task = only();
        UUID first = begin(task);
        sign(first, letter(first).form());
        LetterForm instead = letter(first).form();
        instead.setCorrects(first);
        instead.setRequest("Please call us as well.");

        List<UUID> begun = Requests.twiceAtOnce(() -> as(TARA).call(() -> letters.begin(episode, task.id(), instead)));

        UUID second = begun.get(0);
        assertThat(begun).containsOnly(second);
        assertThat(second).isNotEqualTo(first);
        assertThat(letter(second).corrected()).isEqualTo(letter(first).row().at());
        assertThat(letter(first).texts().request()).isEqualTo("Please look at the spine.");
        LetterForm astray = aLetter();
        astray.setCorrects(UUID.randomUUID());
        sign(second, letter(second).form());
        assertThatThrownBy(() -> as(TARA).call(() -> letters.begin(episode, task.id(), astray)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSignedLetterKeepsTheLetterheadOfItsDay() {
        UUID id = begin(only());
        sign(id, letter(id).form());
        String then = letter(id).letterhead();
        assertThat(then).contains("Nordtorstraße 12");
        UUID draft = begin(only());

        ClinicForm moved = as(ADA).call(() -> clinics.correction(DemoPlanting.NORDTOR));
        String before = moved.getAddress();
        moved.setAddress("Neue Straße 1");
        as(ADA).run(() -> clinics.correct(DemoPlanting.NORDTOR, moved));
        try {
            assertThat(letter(id).letterhead()).isEqualTo(then);
            assertThat(letter(draft).letterhead()).contains("Neue Straße 1");
        } finally {
            ClinicForm back = as(ADA).call(() -> clinics.correction(DemoPlanting.NORDTOR));
            back.setAddress(before);
            as(ADA).run(() -> clinics.correct(DemoPlanting.NORDTOR, back));
        }
    }

    @Test
    void twoWritersSeeEachOthersTexts() {
        UUID id = begin(only());
        LetterForm mine = letter(id).form();
        LetterForm theirs = letter(id).form();
        theirs.setRequest("Theirs");
        as(TARA).run(() -> letters.keep(episode, id, theirs));
        mine.setRequest("Mine");

        assertThatThrownBy(() -> as(TARA).run(() -> letters.keep(episode, id, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("request", "Mine", "Theirs")));
        assertThat(letter(id).texts().request()).isEqualTo("Theirs");
    }

    @Test
    void aLetterIsSignedOnlyWhenItSaysToWhomWhyAndWhatFor() {
        UUID id = begin(only());
        LetterForm form = letter(id).form();
        form.setAddressee(" ");
        form.setReason(null);
        form.setRequest(null);

        assertThatThrownBy(() -> sign(id, form))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(fields(invalid))
                        .containsExactly("addressee", "reason", "request"));
        form.setFindings("x".repeat(8001));
        assertThatThrownBy(() -> sign(id, form)).isInstanceOf(ConstraintViolationException.class);
        assertThat(letter(id).row().signed()).isFalse();
    }

    @Test
    void anotherClinicARunnerAndAnotherEpisodeGetNothing() {
        ReferralView task = only();
        UUID letter = begin(task);
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, runner);

        for (Person person : List.of(THEO, PAULA)) {
            assertThatThrownBy(() -> as(person).call(() -> referrals.read(runner, episode, task.id())))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(person)
                            .run(() -> referrals.close(episode, task.id(), closing(task, Outcome.SEEN, null))))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(person).call(() -> letters.read(episode, letter)))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> as(TARA).call(() -> referrals.read(runner, other, task.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> as(TARA).run(() -> referrals.close(other, task.id(), closing(task, Outcome.SEEN, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> letters.read(other, letter)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(TARA).call(() -> letters.begin(other, task.id(), aLetter())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDemoHasOpenReferralsAndOneWithItsAnswer() {
        List<ReferralView> all = DemoPlanting.storied().stream()
                .filter(file -> !file.equals(DemoPlanting.PIETS_FILE))
                .flatMap(file -> as(TARA).call(() -> referrals.listOf(file, DemoPlanting.episodeOf(file))).stream())
                .toList();

        assertThat(all).extracting(ReferralView::flag).contains("RF-04", "T4");
        assertThat(all)
                .filteredOn(task -> !task.isOpen())
                .extracting(ReferralView::flag)
                .contains("T4");
    }

    private AssessmentId sign(Map<String, String> entries) {
        return sign(episode, entries);
    }

    private AssessmentId sign(EpisodeId where, Map<String, String> entries) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, where, "EVERYTHING", UUID.randomUUID()));
        as(TARA).run(() -> assessments.sign(where, draft, form(entries)));
        return draft;
    }

    private static AssessmentForm form(Map<String, String> entries) {
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(VISIT);
        form.getEntries().putAll(entries);
        return form;
    }

    private List<ReferralView> of(EpisodeId where) {
        return as(TARA).call(() -> referrals.listOf(runner, where));
    }

    private ReferralView only() {
        List<ReferralView> all = of(episode);
        assertThat(all).hasSize(1);
        return as(TARA).call(() -> referrals.read(runner, episode, all.get(0).id()));
    }

    /** On the worklist, on whichever page. */
    private List<OpenReferral> listed() {
        List<OpenReferral> found = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            WorklistPage page = as(TARA).call(() -> worklist.find(Reason.REFERRAL_DUE, false, from));
            page.rows().stream()
                    .filter(row -> row.patient().equals(runner))
                    .forEach(row -> found.addAll(row.referrals()));
            after = page.after();
        } while (after != null);
        return found;
    }

    private List<OpenReferral> onTheChart() {
        return as(TARA).call(() -> charts.header(runner)).referrals();
    }

    private void close(ReferralView task, CloseForm form) {
        as(TARA).run(() -> referrals.close(episode, task.id(), form));
    }

    private static CloseForm closing(ReferralView task, @Nullable Outcome outcome, @Nullable String note) {
        CloseForm form = new CloseForm();
        form.setVersion(task.version());
        form.setOutcome(outcome);
        form.setNote(note);
        return form;
    }

    private UUID begin(ReferralView task) {
        return as(TARA).call(() -> letters.begin(episode, task.id(), aLetter()));
    }

    private LetterView letter(UUID id) {
        return Objects.requireNonNull(as(TARA).call(() -> letters.read(episode, id)));
    }

    private void sign(UUID id, LetterForm form) {
        as(TARA).run(() -> letters.sign(episode, id, form));
    }

    private static LetterForm aLetter() {
        LetterForm form = new LetterForm();
        form.setUrgency(Urgency.URGENT_48H);
        form.setAddressee("Dr. Vik");
        form.setReason("Leg pain with dermatomal loss");
        form.setRequest("Please look at the spine.");
        return form;
    }

    private static List<String> fields(Invalid invalid) {
        return invalid.problems().stream().map(Invalid.Problem::field).toList();
    }
}
