package clinic.strideback.it.referral;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.clinic.ClinicService;
import clinic.strideback.it.InContainer;
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
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A runner with a flag that was referred, and what is done about it. */
abstract class ReferredRunner extends InContainer {
    static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 4, 9, 30);
    static final Map<String, String> ROOT = Map.of("RF-10", "YES", "RF-10-DISP", "URGENT_48H");

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

    PatientId runner;
    EpisodeId episode;
    AssessmentId assessment;

    @BeforeEach
    void aNerveRootIsReferred() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        assessment = sign(ROOT);
        audit.fromHere();
    }

    AssessmentId sign(Map<String, String> entries) {
        return sign(episode, entries);
    }

    AssessmentId sign(EpisodeId where, Map<String, String> entries) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, where, "EVERYTHING", UUID.randomUUID()));
        as(TARA).run(() -> assessments.sign(where, draft, form(entries)));
        return draft;
    }

    static AssessmentForm form(Map<String, String> entries) {
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(VISIT);
        form.getEntries().putAll(entries);
        return form;
    }

    List<ReferralView> of(EpisodeId where) {
        return as(TARA).call(() -> referrals.listOf(runner, where));
    }

    ReferralView only() {
        List<ReferralView> all = of(episode);
        assertThat(all).hasSize(1);
        return as(TARA).call(() -> referrals.read(runner, episode, all.get(0).id()));
    }

    /** On the worklist, on whichever page. */
    List<OpenReferral> listed() {
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

    List<OpenReferral> onTheChart() {
        return as(TARA).call(() -> charts.header(runner)).referrals();
    }

    void close(ReferralView task, CloseForm form) {
        as(TARA).run(() -> referrals.close(episode, task.id(), form));
    }

    static CloseForm closing(ReferralView task, @Nullable Outcome outcome, @Nullable String note) {
        CloseForm form = new CloseForm();
        form.setVersion(task.version());
        form.setOutcome(outcome);
        form.setNote(note);
        return form;
    }

    UUID begin(ReferralView task) {
        return as(TARA).call(() -> letters.begin(episode, task.id(), aLetter()));
    }

    LetterView letter(UUID id) {
        return Objects.requireNonNull(as(TARA).call(() -> letters.read(episode, id)));
    }

    void sign(UUID id, LetterForm form) {
        as(TARA).run(() -> letters.sign(episode, id, form));
    }

    static LetterForm aLetter() {
        LetterForm form = new LetterForm();
        form.setUrgency(Urgency.URGENT_48H);
        form.setAddressee("Dr. Vik");
        form.setReason("Leg pain with dermatomal loss");
        form.setRequest("Please look at the spine.");
        return form;
    }

    static List<String> fields(Invalid invalid) {
        return invalid.problems().stream().map(Invalid.Problem::field).toList();
    }
}
