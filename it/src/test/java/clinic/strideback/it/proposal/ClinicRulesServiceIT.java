package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Person;
import clinic.strideback.it.Sql;
import clinic.strideback.proposal.Decision;
import clinic.strideback.proposal.DecisionForm;
import clinic.strideback.proposal.LimitForm;
import clinic.strideback.proposal.OverruleReason;
import clinic.strideback.proposal.OwnTable;
import clinic.strideback.proposal.RuleStatus;
import clinic.strideback.proposal.RuleTableView;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.proposal.RuleUse;
import clinic.strideback.proposal.TrialView;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClinicRulesServiceIT extends OwnRules {

    @Test
    void aNewVersionTakesThePlaceOfTheOneBeforeAndKeepsItsOtherLimits() {
        publish("365");
        LimitLine distance = find(read(TARA, BASE), "R11", 2);
        as(TARA).run(() -> rules.set(null, BASE, form(BASE, distance, "6,5")));
        publishDraft();

        RuleTableView view = read(TARA, BASE);
        assertThat(line(view).own()).isEqualTo("at most 365 d");
        assertThat(find(view, "R11", 2).own()).isEqualTo("at most 6.5 cm");
        assertThat(view.versions())
                .extracting(RuleTableView.VersionLine::status)
                .startsWith(RuleStatus.PUBLISHED, RuleStatus.RETIRED);
    }

    @Test
    void onlyTheDraftThatWasTriedIsPublished() {
        set("365");
        long tried = tryOut(TARA).version();
        set("300");

        assertThatThrownBy(() -> as(TARA).run(() -> rules.publish(null, BASE, tried)))
                .isInstanceOf(StaleVersion.class);
        assertThat(read(TARA, BASE).own()).isFalse();

        long again = tryOut(TARA).version();
        as(TARA).run(() -> rules.publish(null, BASE, again));
        assertThatThrownBy(() -> as(TARA).run(() -> rules.publish(null, BASE, again)))
                .as("a second press")
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(TARA).run(() -> rules.retire(null, BASE, 99)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoeverChangesADraftThatSomebodyElseChangedIsTold() {
        LimitForm mine = form(BASE, line(read(TARA, BASE)), "100");
        set("365");

        assertThatThrownBy(() -> as(TARA).run(() -> rules.set(null, BASE, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("threshold", "100", "365")));
        assertThatThrownBy(() -> as(TARA).run(() -> rules.takeBack(null, BASE, mine)))
                .isInstanceOf(StaleVersion.class);
        assertThat(line(read(TARA, BASE)).draft()).isEqualTo("at most 365 d");
    }

    @Test
    void twoSubmitsOfOneFormAreOneChange() {
        LimitForm form = form(BASE, line(read(TARA, BASE)), "365");
        as(TARA).run(() -> rules.set(null, BASE, form));
        as(TARA).run(() -> rules.set(null, BASE, form));

        assertThat(read(TARA, BASE).changes()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsAsInForceAndThereIsNothingToTry() {
        set("365");
        as(TARA).run(() -> rules.takeBack(null, BASE, form(BASE, line(read(TARA, BASE)), "")));

        assertThat(read(TARA, BASE).changes()).isZero();
        TrialView trial = tryOut(TARA);
        assertThat(trial.judged()).isZero();
        assertThatThrownBy(() -> as(TARA).run(() -> rules.publish(null, BASE, trial.version())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDraftThatGoesBackToTheShippedTableIsNotPublished() {
        publish("365");
        set("4");
        long tried = tryOut(TARA).version();

        assertThat(mine(tryOut(TARA))).extracting(row -> row.after().rule()).containsExactly("R13");
        assertThat(problemsOf(() -> rules.publish(null, BASE, tried)))
                .containsExactly(new Problem("publish", "rules.empty"));
    }

    @ParameterizedTest
    @CsvSource({
        "4,rules.limit.shipped",
        "'4,0',rules.limit.shipped",
        "366,rules.limit.range",
        "-1,rules.limit.range",
        "'4,5',rules.limit.whole",
        "1.234,rules.limit.ambiguous",
        "four,rules.limit.number"
    })
    void whatCannotBeALimitIsSaidAtItsField(String typed, String code) {
        LimitForm form = form(BASE, line(read(TARA, BASE)), typed);

        assertThat(problemsOf(() -> rules.set(null, BASE, form)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("threshold");
                    assertThat(problem.code()).isEqualTo(code);
                });
    }

    @Test
    void aLimitNeedsAReasonAndAPlaceInTheTable() {
        LimitForm silent = form(BASE, line(read(TARA, BASE)), "365");
        silent.setWhy("  ");
        LimitForm flag = form(BASE, line(read(TARA, BASE)), "1");
        flag.setRule("R02");
        flag.setMeasure("RF-01");

        assertThatThrownBy(() -> as(TARA).run(() -> rules.set(null, BASE, silent)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> as(TARA).run(() -> rules.set(null, BASE, flag)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ADA", "PAULA"})
    void onlyTherapistsReadOrChangeRules(Person other) {
        LimitForm form = form(BASE, line(read(TARA, BASE)), "365");
        audit.fromHere();

        assertThatThrownBy(() -> read(other, BASE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tryOut(other)).isInstanceOf(Refused.class);
        for (Runnable act : List.<Runnable>of(
                () -> rules.set(null, BASE, form),
                () -> rules.takeBack(null, BASE, form),
                () -> rules.publish(null, BASE, 0),
                () -> rules.retire(null, BASE, 0))) {
            assertThatThrownBy(() -> as(other).run(act)).isInstanceOf(Refused.class);
        }
        assertThat(audit.all()).hasSize(6).extracting(Row::outcome).containsOnly("REFUSED");
        assertThat(List.of(ADA, PAULA)).contains(other);
    }

    @Test
    void eachRuleIsCountedWithWhatTherapistsMadeOfIt() {
        RuleUse before = useOf("R13");
        DecisionForm other = DecisionForm.about(sheet());
        other.setDecision(Decision.OVERRULED);
        other.setProtocol("P-ASPETAR");
        other.setReason(OverruleReason.PHYSICIAN_ORDER);
        as(TARA).run(() -> proposals.decide(runner, episode, other));
        decide();

        RuleUse after = useOf("R13");
        assertThat(after.decided()).isEqualTo(before.decided() + 2);
        assertThat(after.overruled()).isEqualTo(before.overruled() + 1);
        assertThat(after.reasons())
                .extracting(RuleUse.Because::reason)
                .contains(OverruleReason.PHYSICIAN_ORDER)
                .doesNotHaveDuplicates();
        assertThat(read(TARA, OwnTable.ADD_ONS).uses()).isEmpty();
        assertThat(statements.duringOneRequest(() -> read(TARA, BASE))).isEqualTo(3);
    }

    private RuleUse useOf(String rule) {
        return read(TARA, BASE).uses().stream()
                .filter(use -> use.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishedRulesCannotBeTouchedBelowTheService() {
        publish("365");
        String published = " where status = 'PUBLISHED'";

        assertThat(sql.refusalOf("update rule_version set limits = '[]'" + published))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update rule_version set status = 'DRAFT', published_by = null, published_at = null"
                        + published))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update rule_version set place = 99" + published))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from rule_version" + published)).isEqualTo(Sql.NOT_GRANTED);
        retire();
        assertThat(sql.refusalOf("update rule_version set retired_at = now() where status = 'RETIRED'"))
                .isEqualTo(Sql.STANDS);
    }
}
