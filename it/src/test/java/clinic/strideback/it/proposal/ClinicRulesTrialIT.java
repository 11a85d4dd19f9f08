package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Person;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.LimitForm;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.proposal.RuleStatus;
import clinic.strideback.proposal.TrialView;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import clinic.strideback.shared.rules.Evidence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClinicRulesTrialIT extends OwnRules {

    /** As many as are tried. */
    private static final int MANY = 1000;

    @Test
    void aDraftSaysWhichPastDecisionsItWouldAnswerOtherwiseAndChangesNothing() {
        set("365");

        assertThat(line(read(TARA, BASE))).satisfies(line -> {
            assertThat(line.shipped()).isEqualTo("at most 4 d");
            assertThat(line.draft()).isEqualTo("at most 365 d");
            assertThat(line.why()).isEqualTo("We protect longer");
            assertThat(line.own()).isEmpty();
        });
        TrialView trial = tryOut(TARA);
        assertThat(trial.changes()).containsExactly("R09, Days since it began: at most 365 d, until now at most 4 d");
        assertThat(mine(trial)).singleElement().satisfies(row -> {
            assertThat(row.episode()).isEqualTo(episode);
            assertThat(row.before().rule()).isEqualTo("R13");
            assertThat(row.after().rule()).isEqualTo("R09");
            assertThat(row.after().protocol()).isEqualTo("P-HEID");
        });
        assertThat(trial.kinds()).extracting(TrialView.Kind::change).contains("R13 \u2192 R09");
        assertThat(trial.kinds().stream().mapToLong(TrialView.Kind::count).sum())
                .isEqualTo(trial.differ());
        assertThat(sheet().proposed().rule()).isEqualTo("R13");
        assertThat(audit.all())
                .contains(
                        new Row(TARA, "ClinicRules.set", "U", "SUCCESS", null, null),
                        new Row(TARA, "ClinicRules.tryOut", "R", "SUCCESS", null, null));
        assertThat(sql.answer("select clinic_id || ' ' || detail from audit_event where use_case = 'ClinicRules.set'"
                        + " order by id desc"))
                .isEqualTo(DemoPlanting.NORDTOR + " BASE_PROTOCOL R09/1/daysSince");
    }

    @Test
    void whatIsPublishedJudgesFromThenOnAndIsToldAsTheClinicsOwn() {
        publish("365");

        ProposalView sheet = sheet();
        assertThat(sheet.proposed().rule()).isEqualTo("R09");
        assertThat(sheet.proposed().evidence()).isEqualTo(Evidence.CLINIC_SETTING);
        assertThat(sheet.proposed().source())
                .contains("at most 365 d (this clinic since")
                .contains("at most 4 d)");
        assertThat(sheet.ruleSet()).startsWith("2026-11 + ");
        decide();
        assertThat(sql.answer(
                        "select table_version from proposal_decision where episode_id = ? order by place desc",
                        episode.value()))
                .isEqualTo(sheet.ruleSet());

        retire();

        assertThat(sheet().proposed().rule()).isEqualTo("R13");
        assertThat(sheet().decisions())
                .extracting(ProposalView.Decided::ruleSet)
                .containsExactly(sheet.ruleSet(), "2026-11");
        assertThat(read(TARA, BASE).versions().get(0)).satisfies(version -> {
            assertThat(version.label()).isEqualTo(sheet.ruleSet());
            assertThat(version.status()).isEqualTo(RuleStatus.RETIRED);
            assertThat(version.by()).startsWith("Tara");
            assertThat(version.limits()).containsExactly("R09, Days since it began: at most 365 d. We protect longer");
        });
    }

    @Test
    void aSheetThatWasOpenedBeforeIsStale() {
        DecisionForm before = DecisionForm.about(sheet());
        publish("365");

        assertThatThrownBy(() -> as(TARA).run(() -> proposals.decide(runner, episode, before)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .contains(new Difference("rule", "R13", "R09")));
    }

    @Test
    void anotherClinicHasRulesOfItsOwnAndSeesNoRunnerOfThisOne() {
        set("365");
        LimitForm theirs = form(BASE, line(read(THEO, BASE)), "365");
        theirs.setVersion(read(THEO, BASE).draftVersion());
        as(THEO).run(() -> rules.set(null, BASE, theirs));

        assertThat(mine(tryOut(TARA))).isNotEmpty();
        assertThat(mine(tryOut(THEO))).isEmpty();
        as(THEO).run(() -> rules.publish(null, BASE, tryOut(THEO).version()));
        assertThat(sheet().proposed().rule()).isEqualTo("R13");
        for (Runnable act : List.<Runnable>of(
                () -> rules.read(DemoPlanting.NORDTOR, BASE, ENGLISH),
                () -> rules.tryOut(DemoPlanting.NORDTOR, BASE, ENGLISH),
                () -> rules.set(DemoPlanting.NORDTOR, BASE, theirs),
                () -> rules.takeBack(DemoPlanting.NORDTOR, BASE, theirs),
                () -> rules.publish(DemoPlanting.NORDTOR, BASE, 0),
                () -> rules.retire(DemoPlanting.NORDTOR, BASE, 0))) {
            assertThatThrownBy(() -> as(THEO).run(act)).isInstanceOf(Invalid.class);
        }
        as(THEO).run(() -> rules.retire(null, BASE, read(THEO, BASE).versionInForce()));
    }

    @Test
    void aRunnerWhomTheClinicNoLongerTreatsIsNotListed() {
        set("365");
        PatientId left = given.aRunnerOf(THEO);
        EpisodeId elsewhere = given.anEpisodeOfLeftStrain(THEO, left);
        sql.act("""
                insert into proposal_decision (id, patient_id, clinic_id, episode_id, place, table_id, table_version, table_checksum, facts, rule, proposed,
                    decision, protocol_code, protocol_version, start_phase, decided_by, decided_at)
                select gen_random_uuid(), ?, clinic_id, ?, 1, table_id, table_version, table_checksum, facts, rule, proposed,
                    decision, protocol_code, protocol_version, start_phase, decided_by, decided_at
                from proposal_decision where episode_id = ?""", left.value(), elsewhere.value(), episode.value());

        for (Person therapist : List.of(TARA, THEO)) {
            assertThat(tryOut(therapist).rows())
                    .extracting(TrialView.Row::patient)
                    .doesNotContain(left);
        }
    }

    @Test
    void rulesInForceCostAProposalNoStatementOnceTheyWereRead() {
        long shipped = statements.duringOneRequest(this::sheet);
        publish("365");
        long first = statements.duringOneRequest(this::sheet);
        long then = statements.duringOneRequest(this::sheet);

        assertThat(first).isEqualTo(shipped + 1);
        assertThat(then).isEqualTo(shipped);
    }

    @Test
    void aThousandDecisionsAreTriedInTwoSecondsAndAsManyStatementsAsFew() {
        set("365");
        long few = statements.duringOneRequest(() -> tryOut(TARA));
        plantDecisions();
        tryOut(TARA);
        long began = System.nanoTime();
        TrialView trial = tryOut(TARA);
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(trial.judged()).isEqualTo(MANY);
        assertThat(trial.differ()).isGreaterThan(MANY / 2);
        assertThat(trial.rows()).hasSize(100);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(statements.duringOneRequest(() -> tryOut(TARA))).isEqualTo(few);
    }

    /** Long ago, so that other tests see their own first. */
    private void plantDecisions() {
        sql.act("""
                insert into proposal_decision (id, patient_id, clinic_id, episode_id, place, table_id, table_version, table_checksum, facts, rule, proposed,
                    decision, protocol_code, protocol_version, start_phase, decided_by, decided_at)
                select gen_random_uuid(), patient_id, clinic_id, episode_id, n, table_id, table_version, table_checksum, facts, rule, proposed,
                    decision, protocol_code, protocol_version, start_phase, decided_by, timestamptz '2020-01-01' + n * interval '1 minute'
                from proposal_decision, generate_series(2, ?) n where episode_id = ? and place = 1""", MANY + 1, episode.value());
    }
}
