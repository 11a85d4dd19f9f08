package clinic.strideback.patient.rules;

import static clinic.strideback.patient.rules.Someone.anna;
import static clinic.strideback.patient.rules.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateTableTest {

    private final DuplicateTable table = Tables.shipped();

    @Test
    void whatIsMissingWeighsNothing() {
        DuplicateScore nothing = table.score(someone().traits(), anna().traits());

        assertThat(nothing.why()).isEmpty();
        assertThat(nothing.weight()).isZero();
        assertThat(nothing.likeness()).isEqualTo(Likeness.DIFFERENT);
        assertThat(table.score(anna().traits(), someone().traits())).isEqualTo(nothing);
        assertThat(table.score(someone().traits(), someone().traits())).isEqualTo(nothing);
    }

    @Test
    void aWeightIsTheLogarithmOfMAgainstU() {
        DuplicateTable one = Tables.of("T1,FAMILY,EXACT,,0.5,0.125");

        assertThat(one.score(anna().traits(), anna().traits()).why())
                .containsExactly(new Agreement("T1", Trait.FAMILY, Closeness.EXACT, new BigDecimal("2.00")));
    }

    @Test
    void theFirstRowThatHoldsDecides() {
        DuplicateTable two = Tables.of("T1,FAMILY,SOUNDS_ALIKE,,0.5,0.25", "T2,FAMILY,EXACT,,0.5,0.125");

        assertThat(two.score(anna().traits(), anna().traits()).why())
                .extracting(Agreement::id)
                .containsExactly("T1");
    }

    @Test
    void theWeightIsTheSumOfWhatIsShown() {
        DuplicateScore score = table.score(
                anna().traits(), anna().family("schmitt").phones("493011").traits());

        assertThat(score.why()).hasSize(6);
        assertThat(score.weight())
                .isEqualTo(score.why().stream().map(Agreement::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @ParameterizedTest
    @CsvSource({
        "T1,FAMILY,EXACT,,1,0.25, LIKELY",
        "T1,FAMILY,EXACT,,1,0.26, POSSIBLE",
        "T1,FAMILY,EXACT,,1,0.5, POSSIBLE",
        "T1,FAMILY,EXACT,,1,0.51, DIFFERENT",
    })
    void theSumDecides(String id, String field, String level, String threshold, String m, String u, Likeness likeness) {
        DuplicateTable bounded = Tables.of(
                String.join(",", id, field, level, threshold == null ? "" : threshold, m, u),
                "T2,VERDICT,LIKELY,2.00,,",
                "T3,VERDICT,POSSIBLE,1.00,,");

        assertThat(bounded.score(anna().traits(), anna().traits()).likeness()).isEqualTo(likeness);
    }

    @Test
    void namesAndFullBirthDateWithoutContradictionAreExact() {
        assertThat(likeness(anna())).isEqualTo(Likeness.EXACT);
        assertThat(likeness(anna().phones("").emails("").sex("UNKNOWN"))).isEqualTo(Likeness.EXACT);
    }

    @Test
    void aContradictionOrAGapIsNeverExact() {
        assertThat(List.of(
                        anna().phones("493011"),
                        anna().emails("other@example.org"),
                        anna().sex("MALE"),
                        anna().family("schmitt"),
                        anna().given("anna maria"),
                        anna().born("1980-03"),
                        anna().born("")))
                .allSatisfy(other -> assertThat(likeness(other)).isEqualTo(Likeness.LIKELY));
    }

    @Test
    void twinsAreNoMoreThanPossible() {
        assertThat(likeness(anna().given("lisa"))).isEqualTo(Likeness.POSSIBLE);
        assertThat(likeness(anna().given("lisa").emails(""))).isEqualTo(Likeness.POSSIBLE);
    }

    @Test
    void fatherAndSonOfOneNameAndPhoneAreNoMoreThanPossible() {
        Someone father = someone().family("smith").given("john").sex("MALE").phones("4420111");

        assertThat(table.score(
                                father.born("1950-01-30").traits(),
                                father.born("1982-11-02").traits())
                        .likeness())
                .isEqualTo(Likeness.POSSIBLE);
    }

    @Test
    void strangersAreDifferent() {
        Someone stranger =
                someone().family("koch").given("lisa").born("1991-07-30").phones("493011");

        assertThat(likeness(stranger)).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        List<InventedRegistry.Entry> entries = new InventedRegistry(11, 500).entries();
        Random random = new Random(12);
        for (int i = 1; i < entries.size(); i++) {
            PersonTraits one = entries.get(i).traits();
            for (int other : List.of(i - 1, random.nextInt(entries.size()))) {
                PersonTraits two = entries.get(other).traits();
                assertThat(table.score(one, two)).isEqualTo(table.score(two, one));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T1,FAMILY,ONE_DIGIT,,0.5,0.5",
                "T1,BIRTH_DATE,NEAR,0.9,0.5,0.5",
                "T1,FAMILY,EXACT,,0,0.5",
                "T1,FAMILY,EXACT,,1.01,0.5",
                "T1,FAMILY,EXACT,,0.5,0",
                "T1,FAMILY,NAMESAKE,,0.5,0.5",
            })
    void aRowThatMeansNothingIsRefused(String row) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.of(row));
    }

    private Likeness likeness(Someone other) {
        return table.score(anna().traits(), other.traits()).likeness();
    }
}
