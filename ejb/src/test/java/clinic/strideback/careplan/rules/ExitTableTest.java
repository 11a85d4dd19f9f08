package clinic.strideback.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExitTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Facts facts = new Facts();

    @ParameterizedTest
    @CsvSource({"14, NOT_MET", "15, MET", "16, MET"})
    void aValueIsHeldAgainstTheThreshold(int bridges, ExitVerdict verdict) {
        row("E.1", 1, "slgbMin", ">= 15", "28");
        known("slgbMin", Answer.of(bridges), 3);

        assertThat(judge("E.1").verdict()).isEqualTo(verdict);
    }

    @Test
    void whatIsNotKnownIsNotAssessed() {
        row("E.1", 1, "slgbMin", ">= 15", "28");

        assertThat(judge("E.1").verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);
        assertThat(judge("E.1").isOpen()).isTrue();
        assertThat(judge("E.1").read()).singleElement().satisfies(read -> assertThat(read.fact())
                .isNull());
    }

    @ParameterizedTest
    @CsvSource({"28, MET", "29, STALE"})
    void aValueGrowsOld(int daysAgo, ExitVerdict verdict) {
        row("E.1", 1, "slgbMin", ">= 15", "28");
        known("slgbMin", Answer.of(20), daysAgo);

        assertThat(judge("E.1").verdict()).isEqualTo(verdict);
    }

    @Test
    void aValueWithoutADayIsTooOldWhereAgeMatters() {
        row("E.1", 1, "slgbMin", ">= 15", "28");
        facts.add("slgbMin", Answer.of(20));

        assertThat(judge("E.1").verdict()).isEqualTo(ExitVerdict.STALE);
    }

    @Test
    void aRowWithoutAnAgeNeverGrowsOld() {
        row("E.1", 1, "slgbMin", ">= 15", "");
        known("slgbMin", Answer.of(20), 400);

        assertThat(judge("E.1").verdict()).isEqualTo(ExitVerdict.MET);
    }

    @Test
    void unableBecauseOfPainFails() {
        row("E.1", 1, "slgbMin", ">= 15", "28");
        known("slgbMin", Answer.UNABLE, 3);

        assertThat(judge("E.1").verdict()).isEqualTo(ExitVerdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "20, , MET",
        ", 90, MET",
        "19, 90, MET",
        "19, 89, NOT_MET",
        "19, , NOT_ASSESSED",
        ", , NOT_ASSESSED",
    })
    void oneAlternativeIsEnough(@Nullable Integer bridges, @Nullable Integer symmetry, ExitVerdict verdict) {
        row("E.3", 1, "slhbMin", ">= 20", "28");
        row("E.3", 2, "lsiSLHB", ">= 90", "28");
        knownOrNot("slhbMin", bridges);
        knownOrNot("lsiSLHB", symmetry);

        assertThat(judge("E.3").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Y, CONFIRMED",
        "0, N, NOT_MET",
        "1, Y, NOT_MET",
        ", Y, NOT_ASSESSED",
        "0, , NOT_ASSESSED",
    })
    void whatIsMeasuredAndWhatIsSeenAreBothNeeded(@Nullable Integer pain, @Nullable String seen, ExitVerdict verdict) {
        row("E.2", 1, "npsWalk", "= 0", "7");
        row("E.2", 1, "seen", "= Y", "");
        knownOrNot("npsWalk", pain);
        if (seen != null) {
            known(ExitRow.SEEN, Answer.word(seen), 1);
        }

        assertThat(judge("E.2").verdict()).isEqualTo(verdict);
        assertThat(judge("E.2").criterion().isConfirmable()).isTrue();
    }

    @Test
    void whatTheTableDoesNotNameIsTheTherapistsToConfirm() {
        row("E.1", 1, "slgbMin", ">= 15", "28");
        assertThat(table().get("E.9", 1).isConfirmable()).isTrue();
        assertThat(table().get("E.1", 1).isConfirmable()).isFalse();
        assertThat(judge("E.9").verdict()).isEqualTo(ExitVerdict.NOT_ASSESSED);

        known(ExitRow.SEEN, Answer.YES, 0);
        assertThat(judge("E.9").verdict()).isEqualTo(ExitVerdict.CONFIRMED);
        assertThat(judge("E.9").isOpen()).isFalse();
    }

    /** Its sentence may say something else. */
    @Test
    void anotherVersionOfTheProtocolIsNotMeasuredByThisTable() {
        row("E.1", 1, "slgbMin", ">= 15", "28");

        assertThat(table().get("E.1", 2).isConfirmable()).isFalse();
        assertThat(table().get("E.1", 3).isConfirmable()).isTrue();
    }

    @Test
    void theMeasuresAreThoseOfAllRows() {
        row("E.3", 1, "slhbMin", ">= 20", "28");
        row("E.3", 2, "lsiSLHB", ">= 90", "28");

        assertThat(ExitTable.measures(table().criteria().toList())).containsExactlyInAnyOrder("slhbMin", "lsiSLHB");
        assertThat(table().version()).isEqualTo("test");
    }

    @ParameterizedTest
    @EnumSource
    void onlyMetAndConfirmedOpen(ExitVerdict verdict) {
        assertThat(verdict.opens()).isEqualTo(verdict == ExitVerdict.MET || verdict == ExitVerdict.CONFIRMED);
    }

    private void row(String id, int alternative, String measure, String asked, String age) {
        Map<String, String> row = new HashMap<>(
                Map.of("id", id, "versions", "1 2", "alternative", String.valueOf(alternative), "measure", measure));
        String[] words = asked.split(" ", -1);
        row.putAll(Map.of("comparison", words[0], "threshold", words[1], "unit", "", "ifMissing", "NOT_MET"));
        row.putAll(Map.of("maxAgeDays", age, "source", "Clinic setting", "evidence", "CLINIC_SETTING"));
        rows.add(row);
    }

    private void knownOrNot(String measure, @Nullable Integer value) {
        if (value != null) {
            known(measure, Answer.of(value), 1);
        }
    }

    private void known(String measure, Answer answer, int daysAgo) {
        facts.add(new Fact(measure, answer, TODAY.minusDays(daysAgo), "here"));
    }

    private ExitTable table() {
        return ExitTable.of("test", "sum", rows);
    }

    private ExitJudgement judge(String id) {
        return table().get(id, 1).judge(facts, TODAY);
    }
}
