package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.proposal.ClinicRulesService;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.LimitForm;
import clinic.strideback.proposal.OwnTable;
import clinic.strideback.proposal.ProposalService;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.proposal.RuleTableView;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.proposal.TrialView;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A strain that was decided on by the shipped rules, and the clinic's rules, which are as shipped again after each test. */
abstract class OwnRules extends InContainer {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final OwnTable BASE = OwnTable.BASE_PROTOCOL;

    @Inject
    ClinicRulesService rules;

    @Inject
    ProposalService proposals;

    @Inject
    AssessmentService assessments;

    PatientId runner;
    EpisodeId episode;

    @BeforeEach
    void aStrainThatWasDecidedOnByTheShippedRules() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        sign();
        decide();
        audit.fromHere();
    }

    @AfterEach
    void theShippedTablesAreInForceAndNothingIsDrafted() {
        for (OwnTable table : OwnTable.values()) {
            RuleTableView view = read(TARA, table);
            if (view.own()) {
                as(TARA).run(() -> rules.retire(null, table, view.versionInForce()));
            }
            read(TARA, table).limits().stream().filter(LimitLine::drafted).forEach(line -> as(TARA).run(
                            () -> rules.takeBack(null, table, form(table, line, ""))));
        }
    }

    RuleTableView read(Person caller, OwnTable table) {
        return as(caller).call(() -> rules.read(null, table, ENGLISH));
    }

    TrialView tryOut(Person caller) {
        return as(caller).call(() -> rules.tryOut(null, BASE, ENGLISH));
    }

    void set(String days) {
        LimitForm form = form(BASE, line(read(TARA, BASE)), days);
        as(TARA).run(() -> rules.set(null, BASE, form));
    }

    void publish(String days) {
        set(days);
        publishDraft();
    }

    void publishDraft() {
        as(TARA).run(() -> rules.publish(null, BASE, tryOut(TARA).version()));
    }

    void retire() {
        as(TARA).run(() -> rules.retire(null, BASE, read(TARA, BASE).versionInForce()));
    }

    LimitForm form(OwnTable table, LimitLine line, String threshold) {
        LimitForm form = new LimitForm();
        form.setVersion(read(TARA, table).draftVersion());
        form.setRule(line.rule());
        form.setAlternative(line.alternative());
        form.setMeasure(line.measure());
        form.setThreshold(threshold);
        form.setWhy("We protect longer");
        return form;
    }

    /** How long a strain is in its first days. */
    static LimitLine line(RuleTableView view) {
        return find(view, "R09", 1);
    }

    static LimitLine find(RuleTableView view, String rule, int alternative) {
        return view.limits().stream()
                .filter(line -> line.rule().equals(rule) && line.alternative() == alternative)
                .findFirst()
                .orElseThrow();
    }

    List<TrialView.Row> mine(TrialView trial) {
        return trial.rows().stream().filter(row -> row.patient().equals(runner)).toList();
    }

    static List<Problem> problemsOf(Runnable act) {
        try {
            as(TARA).run(act);
        } catch (Invalid invalid) {
            return invalid.problems();
        }
        throw new AssertionError("It was not refused");
    }

    ProposalView sheet() {
        return as(TARA).call(() -> proposals.propose(runner, episode, ENGLISH));
    }

    void decide() {
        DecisionForm form = DecisionForm.about(sheet());
        as(TARA).run(() -> proposals.decide(runner, episode, form));
    }

    void sign() {
        Map<String, String> entries = new TreeMap<>();
        Stream.iterate(1, flag -> flag + 1)
                .limit(12)
                .forEach(flag -> entries.put(String.format("RF-%02d", flag), "NO"));
        entries.put("CLS-GRADE", "II");
        entries.put("SUB-TIGHT", "4");
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(LocalDateTime.now(ZoneOffset.UTC).minusDays(1));
        form.getEntries().putAll(entries);
        as(TARA).run(() -> assessments.sign(episode, draft, form));
    }
}
