package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Person;
import clinic.strideback.proposal.Decision;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.OverruleReason;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalServiceIT extends ExaminedStrain {

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
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("decided", "0", "1")));
        assertThat(sheet().decisions()).hasSize(1);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgainThroughASheetThatIsGoneBackTo() throws SQLException {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        DecisionForm again = DecisionForm.about(sheet());
        again.setRemark("Once more");
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> proposals.decide(runner, episode, again)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("decided", null, "1")));

        assertThat(audit.all()).containsExactly(new Row(TARA, "Proposal.decide", "C", "REFUSED", "stale", runner));
        assertThat(sheet().decisions()).hasSize(1);
        assertThat(answer("select cast(count(*) as text) from care_plan where episode_id = ?"))
                .isEqualTo("1");
    }

    @Test
    void anotherDecisionOnTheSameFactsIsTaken() {
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));
        as(TARA).run(() -> proposals.decide(runner, episode, overrule("P-TIGHT")));
        as(TARA).run(() -> proposals.decide(runner, episode, DecisionForm.about(sheet())));

        assertThat(sheet().decisions()).hasSize(3);
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
    void anOverruleNeedsAnotherProtocolAndAReason() {
        DecisionForm same = overrule("P-HEID");
        same.setReason(null);
        DecisionForm unknown = overrule("P-NONE");
        unknown.setReason(OverruleReason.OTHER);

        assertThat(problemsOf(same)).containsExactlyInAnyOrder("reason", "protocol");
        assertThat(problemsOf(unknown)).containsExactlyInAnyOrder("remark", "protocol");
    }

    @Test
    void aWayOfItsOwnForEachClassNeedsTheClass() {
        assertThat(problemsOf(overrule("P-BAMIC"))).containsExactly("protocol");

        Map<String, String> muscle = screen();
        muscle.put("CLS-BAMIC", "2b");
        sign(muscle);
        as(TARA).run(() -> proposals.decide(runner, episode, overrule("P-BAMIC")));

        assertThat(plan().phase().code()).isEqualTo("b1");
        assertThat(plan().phases()).extracting(PlanView.PhaseChoice::code).contains("a1", "b2", "c1");
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
}
