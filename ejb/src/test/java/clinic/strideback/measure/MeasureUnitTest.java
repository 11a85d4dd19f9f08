package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureUnitTest {

    @ParameterizedTest
    @CsvSource({
        "NEWTON,         212,  212",
        "KILOGRAM_FORCE, 1,    9.80665",
        "KILOGRAM_FORCE, 18.2, 178.48103",
        "POUND_FORCE,    1,    4.4482216152605",
        "DEGREE,         -10,  -10",
        "REPETITION,     25,   25"
    })
    void anEnteredValueBecomesCanonicalExactly(MeasureUnit unit, BigDecimal entered, BigDecimal canonical) {
        assertThat(unit.toCanonical(entered)).isEqualByComparingTo(canonical);
    }

    @ParameterizedTest
    @EnumSource(MeasureUnit.class)
    void thereAndBackChangesNothing(MeasureUnit unit) {
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal entered = BigDecimal.valueOf(random.nextInt(1_000_000), 3);
            assertThat(unit.fromCanonical(unit.toCanonical(entered))).isEqualByComparingTo(entered);
        }
    }

    @Test
    void forcesAgreeWithTheTypeOfForces() {
        BigDecimal five = new BigDecimal(5);
        assertThat(Newtons.ofKilogramsForce(five).value()).isEqualByComparingTo("49.03325");
        assertThat(Newtons.ofPoundsForce(five).value()).isEqualByComparingTo("22.2411080763025");
        assertThat(Newtons.ofKilogramsForce(five)).isGreaterThan(Newtons.ofPoundsForce(five));
    }

    @ParameterizedTest
    @CsvSource({"kg,KILOGRAM_FORCE", "KGF,KILOGRAM_FORCE", "' N ',NEWTON", "°,DEGREE", "Grad,DEGREE", "lb,POUND_FORCE"})
    void aTypedUnitIsKnownInItsUsualSpellings(String typed, MeasureUnit unit) {
        assertThat(unit.isTypedAs(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"stone", "kgm", "''"})
    void anUnknownUnitIsNotGuessed(String typed) {
        assertThat(MeasureUnit.values()).noneMatch(unit -> unit.isTypedAs(typed));
    }

    @Test
    void aKilogramIsAMassOrAForceAsTheTestAsks() {
        assertThat(MeasureUnit.values())
                .filteredOn(unit -> unit.isTypedAs("kg"))
                .containsExactly(MeasureUnit.KILOGRAM_FORCE, MeasureUnit.KILOGRAM);
        assertThat(MeasureUnit.named("kg")).isEqualTo(MeasureUnit.KILOGRAM);
        assertThat(MeasureUnit.named("kgf")).isEqualTo(MeasureUnit.KILOGRAM_FORCE);
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureUnit.named("stone"));
    }

    @Test
    void forcesShareTheirCanonicalUnit() {
        assertThat(MeasureUnit.KILOGRAM_FORCE.canonicalCode()).isEqualTo("N");
        assertThat(MeasureUnit.KILOGRAM_FORCE.symbol()).isEqualTo("kg");
    }
}
