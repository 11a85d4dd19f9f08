package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Given;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.proposal.Decision;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.OverruleReason;
import clinic.strideback.proposal.ProposalChanges;
import clinic.strideback.proposal.ProposalService;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalServiceIT extends InContainer {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    ProposalService proposals;

    @Inject
    AssessmentService assessments;

    @Inject
    CarePlanService carePlans;

    @Inject
    EpisodeService episodes;

    @Inject
    WorklistService worklist;

    @Inject
    ProposalChanges changes;

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource database;

    private PatientId runner;
    private EpisodeId episode;

    @BeforeEach
    void anExaminedStrain() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        sign(screen());
        audit.fromHere();
    }

    @Test
    void anAcceptedProposalIsKeptAndOpensItsPlan() {
        ProposalView sheet = sheet();
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet)));

        assertThat(sheet.proposed().rule()).isEqualTo("R13");
        assertThat(plan().protocol().code()).isEqualTo("P-HEID");
        assertThat(plan().phase().code()).isEqualTo("I");
        assertThat(plan().beside()).singleElement().satisfies(other -> assertThat(other.code())
                .isEqualTo("P-L"));
        assertThat(audit.all())
                .startsWith(
                        new Row(TARA, "Proposal.propose", "R", "SUCCESS", null, runner),
                        new Row(TARA, "Proposal.decide", "C", "SUCCESS", null, runner));
        assertThat(sheet().decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.decision()).isEqualTo(Decision.ACCEPTED);
            assertThat(decided.rule()).isEqualTo("R13");
            assertThat(decided.ruleSet()).isEqualTo("2026-11");
            assertThat(decided.by()).isNotBlank();
        });
    }

    @Test
    void anOverruleKeepsItsReasonAndOpensTheOtherPlan() {
        DecisionForm form = overrule("P-TIGHT");
        form.setRemark("No bruise, full power");
        as(TARA).run(() -> proposals.decide(runner, episode, form));

        assertThat(plan().protocol().code()).isEqualTo("P-TIGHT");
        assertThat(plan().beside()).isEmpty();
        assertThat(sheet().decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.decision()).isEqualTo(Decision.OVERRULED);
            assertThat(decided.proposed()).isEqualTo("P-HEID");
            assertThat(decided.protocol()).isEqualTo("P-TIGHT");
            assertThat(decided.reason()).isEqualTo(OverruleReason.CLINICAL_JUDGEMENT);
            assertThat(decided.remark()).isEqualTo("No bruise, full power");
        });
    }

    @Test
    void twoSubmitsOfOneSheetAreOneDecision() {
        DecisionForm form = DecisionForm.about(sheet());
        as(TARA).run(() -> proposals.decide(runner, episode, form));
        as(TARA).run(() -> proposals.decide(runner, episode, form));

        assertThat(sheet().decisions()).hasSize(1);
    }

    @Test
    void findingsSignedMeanwhileMakeTheSheetStaleAndSayWhatChanged() {
        DecisionForm form = DecisionForm.about(sheet());
        Map<String, String> worse = screen();
        worse.put("CLS-BAMIC", "2c");
        sign(worse);
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> proposals.decide(runner, episode, form)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(
                                new Difference("rule", "R13", "R06"), new Difference("proposed", "P-HEID", "P-BAMIC")));

        assertThat(audit.all()).containsExactly(new Row(TARA, "Proposal.decide", "C", "REFUSED", "stale", runner));
        assertThat(sheet().decisions()).isEmpty();
    }

    @Test
    void aDecisionTakenMeanwhileMakesTheSheetStale() {
        DecisionForm mine = DecisionForm.about(sheet());
        DecisionForm theirs = DecisionForm.about(sheet());
        as(TARA).run(() -> proposals.decide(runner, episode, theirs));

        assertThatThrownBy(() -> as(TARA).run(() -> proposals.decide(runner, episode, mine)))
                .isInstanceOf(StaleVersion.class);
        assertThat(sheet().decisions()).hasSize(1);
    }

    @Test
    void whereTheRulesStopNothingCanBeDecided() {
        Map<String, String> avulsion = screen();
        avulsion.put("RF-04", "YES");
        avulsion.put("RF-04-DISP", "URGENT_48H");
        sign(avulsion);

        assertThat(sheet().proposed().rule()).isEqualTo("R03");
        for (DecisionForm form : new DecisionForm[] {DecisionForm.about(sheet()), overrule("P-TIGHT")}) {
            assertThatThrownBy(() -> as(TARA).run(() -> proposals.decide(runner, episode, form)))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.code()).isEqualTo("proposal.stopped")));
        }
    }

    @Test
    void whatTheFindingsAddIsTakenUpUnlessItIsLeftOut() {
        Map<String, String> weak = screen();
        weak.put("COR-PRONE", "30");
        weak.put("SUB-STRENGTH-WK", "0");
        sign(weak);
        ProposalView sheet = sheet();
        assertThat(sheet.addOns()).extracting(ProposalView.AddOnLine::rule).containsExactly("R17", "R26");
        assertThat(sheet.addOns().get(0).exercises())
                .extracting(ProposalView.Choice::code)
                .containsExactly("CORE-FRONT", "CORE-SIDE", "CORE-BIRD");
        DecisionForm form = DecisionForm.about(sheet);
        form.getTaken().put("R26", false);

        as(TARA).run(() -> proposals.decide(runner, episode, form));

        assertThat(sheet().decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.addOns()).containsExactly("R17");
            assertThat(decided.leftOut()).containsExactly("R26");
        });
        assertThat(
                        answer(
                                "select add_ons_version || length(add_ons_checksum) from proposal_decision where episode_id = ?"))
                .isEqualTo("2026-1164");
    }

    @Test
    void findingsThatChangeTheAnswerAreATaskUntilSomebodyDecides() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();

        sign(tendon());
        assertThat(plan().protocol().code()).as("never silently").isEqualTo("P-HEID");
        assertThat(sheet().changed()).isTrue();
        assertThat(waiting()).isTrue();

        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();
        assertThat(plan().protocol().code()).isEqualTo("P-BAMIC");
    }

    @Test
    void theAnswerThatWasDecidedOnEndsTheTask() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        sign(tendon());
        assertThat(waiting()).isTrue();
        Map<String, String> muscle = screen();
        muscle.put("CLS-BAMIC", "2b");
        sign(muscle);

        assertThat(waiting()).isFalse();
    }

    @Test
    void thePlanCanBeKeptAndAnotherAnswerAsksAnew() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        sign(tendon());
        audit.fromHere();

        as(TARA).run(() -> proposals.keepPlan(runner, episode));

        assertThat(audit.all()).containsExactly(new Row(TARA, "Proposal.keepPlan", "C", "SUCCESS", null, runner));
        assertThat(sheet().changed()).isFalse();
        assertThat(waiting()).isFalse();
        assertThat(plan().protocol().code()).isEqualTo("P-HEID");
        sign(tendon());
        assertThat(waiting()).isFalse();
        Map<String, String> worse = tendon();
        worse.put("T1", "YES");
        sign(worse);
        assertThat(waiting()).isTrue();
    }

    @Test
    void onDayFiveOfAStrainTheRulesAreReadAgain() {
        EpisodeForm fresh = Given.aStrainsForm();
        fresh.setOnsetDate(LocalDate.now(ZoneOffset.UTC).minusDays(2));
        fresh.setCorrectionReason("Remembered better");
        as(TARA).run(() -> episodes.correct(episode, fresh));
        assertThat(sheet().proposed().rule()).isEqualTo("R09");
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        changes.rereadFirstDays();
        assertThat(waiting()).as("still in the first days").isFalse();

        EpisodeForm older = Given.aStrainsForm();
        older.setVersion(as(TARA).call(() -> episodes.get(episode)).version());
        older.setOnsetDate(LocalDate.now(ZoneOffset.UTC).minusDays(6));
        older.setCorrectionReason("Remembered better still");
        as(TARA).run(() -> episodes.correct(episode, older));
        changes.rereadFirstDays();

        assertThat(waiting()).isTrue();
        assertThat(answer("select rule from proposal_change where episode_id = ?"))
                .isEqualTo("R13");
    }

    @Test
    void anOverruleNeedsAnotherProtocolAndAReason() {
        DecisionForm same = overrule("P-HEID");
        same.setReason(null);
        DecisionForm unknown = overrule("P-NONE");
        unknown.setReason(OverruleReason.OTHER);

        assertThat(problemsOf(same)).containsExactlyInAnyOrder("reason", "protocol");
        assertThat(problemsOf(unknown)).containsExactlyInAnyOrder("remark", "protocol");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TARA", "THEO"})
    void whoIsNoTherapistIsRefusedAndTheRefusalStays(Person other) {
        DecisionForm form = DecisionForm.about(sheet());
        audit.fromHere();

        assertThatThrownBy(() -> as(other).call(() -> proposals.propose(runner, episode, ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(other).run(() -> proposals.decide(runner, episode, form)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .extracting(Row::useCase, Row::outcome)
                .containsExactly(tuple("Proposal.propose", "REFUSED"), tuple("Proposal.decide", "REFUSED"));
    }

    @Test
    void anotherClinicsEpisodeIsRefusedAndSoIsAnEpisodeOfAnotherRunner() {
        PatientId other = given.aRunnerOf(TARA);
        DecisionForm form = DecisionForm.about(sheet());
        audit.fromHere();

        assertThatThrownBy(() -> as(THEO).run(() -> proposals.decide(runner, episode, form)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(TARA).call(() -> proposals.propose(other, episode, ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all()).extracting(Row::reason).containsExactly("refused.file", "refused.file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update proposal_decision set remark = 'x'", "delete from proposal_decision"})
    void aDecisionCannotBeTouchedBelowTheService(String statement) throws SQLException {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));

        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void aDecisionKeepsTheFactsAndTheChecksumOfItsTable() throws SQLException {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));

        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select d.table_checksum, f ->> 'value' from proposal_decision d, jsonb_array_elements(d.facts) f
                        where d.episode_id = ? and f ->> 'measure' = 'clinGrade'""")) {
            query.setObject(1, episode.value());
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).hasSize(64);
                assertThat(row.getString(2)).isEqualTo("II");
            }
        }
    }

    private boolean waiting() {
        WorklistPage page = waitingAfter(null);
        while (page.rows().stream().noneMatch(row -> row.episode().equals(episode)) && page.after() != null) {
            page = waitingAfter(page.after());
        }
        return page.rows().stream().anyMatch(row -> row.episode().equals(episode));
    }

    private WorklistPage waitingAfter(String after) {
        return as(TARA).call(() -> worklist.find(Reason.ANSWER_CHANGED, false, after));
    }

    private String answer(String query) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, episode.value());
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, String> tendon() {
        Map<String, String> entries = screen();
        entries.put("CLS-BAMIC", "2c");
        return entries;
    }

    private ProposalView sheet() {
        return as(TARA).call(() -> proposals.propose(runner, episode, ENGLISH));
    }

    private PlanView plan() {
        return as(TARA).call(() -> carePlans.planOf(runner, episode, ENGLISH)).orElseThrow();
    }

    private DecisionForm overrule(String protocol) {
        DecisionForm form = DecisionForm.about(sheet());
        form.setDecision(Decision.OVERRULED);
        form.setProtocol(protocol);
        form.setReason(OverruleReason.CLINICAL_JUDGEMENT);
        return form;
    }

    private Iterable<String> problemsOf(DecisionForm form) {
        try {
            as(TARA).run(() -> proposals.decide(runner, episode, form));
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
        throw new AssertionError("It was not refused");
    }

    private static Map<String, String> screen() {
        Map<String, String> entries = new TreeMap<>();
        for (int flag = 1; flag <= 12; flag++) {
            entries.put(String.format("RF-%02d", flag), "NO");
        }
        entries.put("CLS-GRADE", "II");
        entries.put("SUB-TIGHT", "4");
        return entries;
    }

    private void sign(Map<String, String> entries) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(LocalDateTime.now(ZoneOffset.UTC).minusDays(1));
        form.getEntries().putAll(entries);
        as(TARA).run(() -> assessments.sign(episode, draft, form));
    }
}
