package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.clinic.ClinicView;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.proposal.RuleVersionRepository.Found;
import clinic.strideback.proposal.rules.Limit;
import clinic.strideback.proposal.rules.LimitPlace;
import clinic.strideback.proposal.rules.OwnLimit;
import clinic.strideback.proposal.rules.OwnLimits;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Evidence;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicRulesTest {

    private static final LimitPlace STRENGTH = new LimitPlace("R14a", 1, "lsiKF15");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final ClinicView CLINIC =
            new ClinicView(ClinicId.random(), "Nordtor", ZoneId.of("Europe/Vienna"), null, null);
    private static final PersonId TARA = new PersonId(UUID.randomUUID());
    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();

    @Test
    void aThresholdOfTheClinicIsCalledItsOwnWhereverItIsSaid() {
        RulesInForce own = ClinicRules.SHIPPED.with(List.of(published("85")));
        RuleWords words = new RuleWords(Locale.ENGLISH, own.own());
        WholeJudgement judged = own.rules().judge(facts("84"));

        ProposalView.Proposed proposed =
                new ProposedProtocol(judged.base(), LIBRARY).view(words, new ProtocolWords(LIBRARY, Locale.ENGLISH));

        assertThat(proposed.rule()).isEqualTo("R14a");
        assertThat(proposed.evidence()).isEqualTo(Evidence.CLINIC_SETTING);
        assertThat(proposed.source())
                .isEqualTo("No published source; Knee flexion 15°, symmetry below 85 %"
                        + " (this clinic since 3 Nov 2026; shipped: below 80 %)");
        assertThat(words.heldBy(judged.base().fired()))
                .startsWith("Knee flexion 15°, symmetry: 84 %, asked below 85 % (this clinic since 3 Nov 2026;");
        assertThat(new RuleWords(Locale.GERMAN, own.own()).source(judged.base().rule()))
                .endsWith("(diese Praxis seit 3. Nov. 2026; mitgeliefert: unter 80 %)");
    }

    @Test
    void aRuleThatTheClinicLeftAloneSaysNothingMore() {
        RulesInForce own = ClinicRules.SHIPPED.with(List.of(published("85")));

        assertThat(new RuleWords(Locale.ENGLISH, own.own())
                        .source(own.rules().base().table().get("R15")))
                .isEqualTo(new RuleWords(Locale.ENGLISH).text("R15.source"));
        assertThat(own.rules().addOns()).isSameAs(ClinicRules.SHIPPED.rules().addOns());
    }

    @Test
    void theChecksumCoversTheShippedTableAndTheThresholdsAndNothingElse() {
        RuleVersion one = published("85");
        RuleVersion same = published("85.0");

        assertThat(one.table().version()).isEqualTo("2026-11 + 3");
        assertThat(one.table().checksum()).hasSize(64).isEqualTo(same.table().checksum());
        assertThat(one.table().checksum())
                .isNotEqualTo(published("86").table().checksum())
                .isNotEqualTo(OwnTable.BASE_PROTOCOL.shipped().checksum());
    }

    @Test
    void thresholdsAreKeptAsTheyWereSet() {
        OwnLimits own = OwnLimits.NONE
                .with(new OwnLimit(STRENGTH, new BigDecimal("82.5"), "Why \"so\"\n<b>", DAY))
                .with(new OwnLimit(new LimitPlace("R11", 2, "palpDistIT"), new BigDecimal("6"), "x", null));

        assertThat(KeptLimits.read(KeptLimits.write(own))).isEqualTo(own);
    }

    @Test
    void factsAreReadBackAsTheyWereKept() {
        Facts known = new Facts()
                .add(new Fact("bamic", Answer.word("4"), DAY, "an assessment"))
                .add(new Fact("prone", Answer.UNABLE, DAY, "an assessment"))
                .add(new Fact("lsiKF15", Answer.of(new BigDecimal("84.50")), null, null))
                .add(new Fact("runStage", Answer.of(2), DAY, Circumstances.LOG))
                .add(new Fact("earlyWarning", Answer.YES, DAY, Circumstances.LOG));

        assertThat(Snapshot.facts(Snapshot.of(known).json()).all()).containsExactlyInAnyOrderElementsOf(known.all());
    }

    @Test
    void theTableShowsWhatShipsWhatIsInForceAndWhatIsDrafted() {
        RuleVersion draft = new RuleVersion(UUID.randomUUID(), CLINIC.id(), OwnTable.BASE_PROTOCOL, 4);
        draft.take(
                limits("85")
                        .with(new OwnLimit(
                                new LimitPlace("R11", 2, "palpDistIT"), new BigDecimal("6.5"), "Wider", null)),
                TARA,
                Instant.EPOCH);
        RuleVersion old = published("70");
        old.baseChecksum = "another";

        RuleTableView view = new RuleTableSheet(
                        CLINIC,
                        new RuleSheet(
                                OwnTable.BASE_PROTOCOL, List.of(found(draft), found(published("85")), found(old))),
                        new RuleWords(Locale.GERMAN))
                .view(List.of());

        assertThat(view.inForce()).isEqualTo("2026-11 + 3");
        assertThat(view.changes()).isEqualTo(1);
        assertThat(line(view, "R14a")).satisfies(line -> {
            assertThat(line.shipped()).isEqualTo("unter 80 %");
            assertThat(line.own()).isEqualTo("unter 85 %");
            assertThat(line.drafted()).isFalse();
            assertThat(line.typed()).isEqualTo("85");
            assertThat(line.unit()).isEqualTo("%");
            assertThat(line.why()).isEqualTo("Our numbers");
        });
        assertThat(line(view, "R11")).satisfies(line -> {
            assertThat(line.own()).isEmpty();
            assertThat(line.draft()).isEqualTo("höchstens 6,5 cm");
            assertThat(line.typed()).isEqualTo("6,5");
            assertThat(line.why()).isEqualTo("Wider");
        });
        assertThat(view.versions()).extracting(RuleTableView.VersionLine::fits).containsExactly(true, true, false);
        assertThat(view.versions().get(1).limits())
                .containsExactly("R14a, Kniebeugung 15°, Symmetrie: unter 85 %. Our numbers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"85;85", "82,5;82.5", "82.5;82.5", "85 %;85", "85%;85", " 85 ;85"})
    void aThresholdIsReadWithCommaOrPointAndItsUnit(String typed, BigDecimal read) {
        assertThat(form(typed).read(strength())).isEqualByComparingTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234;rules.limit.ambiguous",
                "about 85;rules.limit.number",
                "85 cm;rules.limit.number",
                "'';rules.limit.number",
                "151;rules.limit.range",
                "-1;rules.limit.range",
                "82.55;rules.limit.decimals"
            })
    void whatIsNoThresholdIsSaidAtTheField(String typed, String code) {
        assertThatThrownBy(() -> form(typed).read(strength()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("threshold");
                            assertThat(problem.code()).isEqualTo(code);
                        }));
    }

    private static Limit strength() {
        return Limit.of(OwnTable.BASE_PROTOCOL.shipped()).stream()
                .filter(limit -> limit.place().equals(STRENGTH))
                .findFirst()
                .orElseThrow();
    }

    private static LimitForm form(String typed) {
        LimitForm form = new LimitForm();
        form.setThreshold(typed);
        return form;
    }

    private static LimitLine line(RuleTableView view, String rule) {
        return view.limits().stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Found found(RuleVersion version) {
        return new Found(version, "Tara", "Novak");
    }

    private static OwnLimits limits(String strength) {
        return OwnLimits.NONE.with(new OwnLimit(STRENGTH, new BigDecimal(strength), "Our numbers", null));
    }

    private static RuleVersion published(String strength) {
        RuleVersion version = new RuleVersion(UUID.randomUUID(), CLINIC.id(), OwnTable.BASE_PROTOCOL, 3);
        version.take(limits(strength), TARA, Instant.EPOCH);
        version.publish(TARA, Instant.EPOCH, DAY);
        return version;
    }

    private static Facts facts(String strength) {
        Facts facts = new Facts();
        for (int flag = 1; flag <= 12; flag++) {
            facts.add(String.format("RF-%02d", flag), Answer.NO);
        }
        return facts.add("onset", Answer.word("GRADUAL"))
                .add("tight", Answer.of(5))
                .add("phtLikely", Answer.NO)
                .add("slump", Answer.word("NEG"))
                .add("lsiKF15", Answer.of(new BigDecimal(strength)));
    }
}
