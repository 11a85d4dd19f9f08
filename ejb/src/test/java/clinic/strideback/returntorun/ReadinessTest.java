package clinic.strideback.returntorun;

import static clinic.strideback.returntorun.Stories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Standing NOWHERE = new Standing(null, null, null, null, null, null, null);

    @Test
    void beforeTheFirstDecisionTheGateIsThatOfWalkingAndTheRunnerReadsNothing() {
        Readiness readiness = Readiness.of(NOWHERE, known());
        ReadinessView view = readiness.view(Locale.ENGLISH);
        assertThat(view.step()).isNull();
        assertThat(view.next()).isZero();
        assertThat(view.gate()).extracting(CriterionRow::id).containsExactly("G-REDFLAG", "G0-WEIGHT");
        assertThat(readiness.own(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatTheTherapistSawCounts() {
        Readiness readiness = Readiness.of(NOWHERE, known(new SeenCriterion(null, "G0-WEIGHT", true, TODAY, null)));
        assertThat(readiness.view(Locale.ENGLISH).gate())
                .filteredOn(row -> row.id().equals("G0-WEIGHT"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.verdict()).isEqualTo(GateVerdict.CONFIRMED);
                    assertThat(row.takenOn()).isEqualTo(TODAY);
                });
    }

    @Test
    void theRunnerReadsWhatOpensTheNextStage() {
        LocalDate since = TODAY.minusDays(3);
        Standing easy = new Standing(2, 1, since, Instant.EPOCH, since, Instant.EPOCH, Instant.EPOCH);
        assertThat(Readiness.of(easy, known()).own(Locale.ENGLISH)).hasValueSatisfying(own -> {
            assertThat(own.next()).isEqualTo(3);
            assertThat(own.unlocks()).isNotEmpty().noneMatch(OwnReturnView.Unlock::done);
            assertThat(own.unlocks())
                    .filteredOn(unlock -> !unlock.tested())
                    .as("what the log tells")
                    .extracting(OwnReturnView.Unlock::unit)
                    .containsExactlyInAnyOrder("count", "score");
        });
    }

    @Test
    void theRunnerReadsNoNumberWhereThereMayBeNone() {
        assertThat(ReadinessSheet.told(Answer.of(BigDecimal.ZERO), criterion(Comparison.IS, "0", "{count}")))
                .isNull();
        assertThat(ReadinessSheet.told(Answer.of(BigDecimal.ONE), criterion(Comparison.AT_LEAST, "2", "{count}")))
                .isEqualByComparingTo("1");
        assertThat(ReadinessSheet.told(Answer.of(BigDecimal.ZERO), criterion(Comparison.IS, "0", "{score}")))
                .isZero();
    }

    private static Criterion criterion(Comparison comparison, String threshold, String unit) {
        return new Criterion("G", "measure", comparison, threshold, unit, false, "source", Evidence.EXPERT);
    }

    @Test
    void theLogIsReadFromTheShownWeeksOrTheWholeStay() {
        assertThat(Readiness.firstDay(NOWHERE, TODAY)).isEqualTo(TODAY.minusWeeks(11));
        assertThat(Readiness.firstDay(standingSince(TODAY.minusWeeks(20)), TODAY))
                .isEqualTo(TODAY.minusWeeks(20));
    }

    private static Standing standingSince(@Nullable LocalDate since) {
        return new Standing(3, 1, since, Instant.EPOCH, since, Instant.EPOCH, Instant.EPOCH);
    }

    private static ReadinessFacts known(SeenCriterion... seen) {
        EpisodeView episode = new EpisodeView(
                EpisodeId.random(),
                PatientId.random(),
                Side.LEFT,
                Onset.SUDDEN,
                TODAY.minusDays(30),
                Mechanism.SPRINT,
                null,
                false,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        return new ReadinessFacts(TODAY, episode, List.of(), null, List.of(), Map.of(), null, List.of(seen));
    }
}
