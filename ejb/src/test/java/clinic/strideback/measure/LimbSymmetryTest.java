package clinic.strideback.measure;

import static clinic.strideback.measure.LimbSymmetry.Basis.INVOLVED_OVER_UNINVOLVED;
import static clinic.strideback.measure.LimbSymmetry.Basis.WEAKER_OVER_STRONGER;
import static clinic.strideback.measure.LimbSymmetry.Better.HIGHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimbSymmetryTest {

    @Test
    void theInvolvedLimbIsDividedByTheOther() {
        LimbSymmetry symmetry = symmetry(Side.LEFT, "18.2", "22.4", HIGHER);

        assertThat(symmetry.percent()).isEqualByComparingTo("81.25");
        assertThat(symmetry.deficit()).isEqualByComparingTo("18.75");
        assertThat(symmetry.basis()).isEqualTo(INVOLVED_OVER_UNINVOLVED);
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT,     18.2, 22.4, HIGHER, 123.08",
        "LEFT,      2.0,  1.8,  LOWER,  90.00",
        "RIGHT,     2.0,  1.8,  LOWER,  111.11",
        "BILATERAL, 18.2, 22.4, HIGHER, 81.25",
        "BILATERAL, 22.4, 18.2, HIGHER, 81.25",
        "BILATERAL, 2.0,  1.8,  LOWER,  90.00"
    })
    void eachSideAndDirectionHasItsRatio(
            Side side, String left, String right, LimbSymmetry.Better better, String shown) {
        assertThat(symmetry(side, left, right, better).rounded(2)).isEqualByComparingTo(shown);
    }

    @Test
    void withoutAGoodLimbItIsLabelledAsWeakerOverStronger() {
        assertThat(symmetry(Side.BILATERAL, "200", "180", HIGHER).basis()).isEqualTo(WEAKER_OVER_STRONGER);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 200, 0, HIGHER",
        "LEFT, 200, -1, HIGHER",
        "LEFT, 0, 2, LOWER",
        "LEFT, 2, 0, LOWER",
        "BILATERAL, 0, 0, HIGHER"
    })
    void nothingToCompareWithGivesNoIndex(Side side, BigDecimal left, BigDecimal right, LimbSymmetry.Better better) {
        assertThat(LimbSymmetry.of(side, left, right, better)).isEmpty();
    }

    @Test
    void anInvolvedLimbWithoutAnyForceIsZeroPerCent() {
        assertThat(symmetry(Side.LEFT, "0", "200", HIGHER).percent()).isZero();
    }

    @Test
    void theThresholdIsMetByTheUnroundedIndex() {
        assertThat(symmetry(Side.LEFT, "89.9999", "100", HIGHER).isBelow(new BigDecimal(90)))
                .isTrue();
        assertThat(symmetry(Side.LEFT, "90", "100", HIGHER).isBelow(new BigDecimal(90)))
                .isFalse();
        assertThat(symmetry(Side.LEFT, "89.9999", "100", HIGHER).rounded(1)).isEqualByComparingTo("90.0");
    }

    @ParameterizedTest
    @CsvSource({"130, false", "130.01, true", "20, false", "19.99, true", "81.25, false"})
    void anIndexFarOffIsAskedBack(BigDecimal left, boolean hardlyTrue) {
        assertThat(symmetry(Side.LEFT, left.toString(), "100", HIGHER).isHardlyTrue())
                .isEqualTo(hardlyTrue);
    }

    private static LimbSymmetry symmetry(Side side, String left, String right, LimbSymmetry.Better better) {
        return LimbSymmetry.of(side, new BigDecimal(left), new BigDecimal(right), better)
                .orElseThrow();
    }
}
