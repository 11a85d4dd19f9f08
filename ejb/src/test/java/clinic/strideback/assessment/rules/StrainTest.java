package clinic.strideback.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrainTest {

    @ParameterizedTest
    @CsvSource({
        "false, true, , , true",
        "false, false, , , false",
        "false, false, I, , true",
        "false, false, , 1a, true",
        "false, false, , 0b, false",
        "true, true, II, 2b, false",
    })
    void isSuddenOrGradedOrTornAndNoDirectBlow(
            boolean blow, boolean sudden, @Nullable String grade, @Nullable String bamic, boolean strain) {
        assertThat(Strain.is(blow, sudden, Optional.ofNullable(grade), Optional.ofNullable(bamic)))
                .isEqualTo(strain);
    }
}
