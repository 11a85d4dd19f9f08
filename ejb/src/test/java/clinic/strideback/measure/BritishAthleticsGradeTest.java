package clinic.strideback.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BritishAthleticsGradeTest {

    @ParameterizedTest
    @CsvSource({"0a,a", "2b,b", "1c,c", "4c,c", "4,c"})
    void itSaysWhereTheInjuryLiesAndACompleteTearCountsAsInTheTendon(String grade, String place) {
        assertThat(new BritishAthleticsGrade(grade).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "0a, false, false, false",
        "0b, false, false, false",
        "1a, true, false, false",
        "1c, true, true, false",
        "2b, true, false, false",
        "2c, true, true, false",
        "3b, true, false, false",
        "3c, true, true, true",
        "4, true, false, true",
        "4c, true, false, true"
    })
    void theGradeSaysTearTendonAndSevere(String grade, boolean tear, boolean tendon, boolean severe) {
        BritishAthleticsGrade bamic = new BritishAthleticsGrade(grade);

        assertThat(bamic.isTear()).isEqualTo(tear);
        assertThat(bamic.isInTendon()).isEqualTo(tendon);
        assertThat(bamic.isSevere()).isEqualTo(severe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0c", "1", "4a", "5a", "2C", "2c ", "II"})
    void anythingElseIsNoGrade(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BritishAthleticsGrade(text));
    }

    @Test
    void theOtherSideOfBothDoesNotExist() {
        assertThat(Side.LEFT.other()).isEqualTo(Side.RIGHT);
        assertThat(Side.RIGHT.other()).isEqualTo(Side.LEFT);
        assertThatIllegalStateException().isThrownBy(Side.BILATERAL::other);
    }
}
