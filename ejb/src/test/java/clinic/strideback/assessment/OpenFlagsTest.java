package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFlagsTest {

    @ParameterizedTest
    @CsvSource({
        ", 0",
        "RF-04=YES RF-04-DISP=URGENT_48H, 1",
        "RF-04=YES RF-04-DISP=CLEARED_BY RF-04-BY=TOLD, 0",
        "RF-01=YES RF-01-DISP=CLEARED_BY RF-01-BY=TOLD, 1",
        "RF-04-BY=TOLD RF-04-DISP=CLEARED_BY, 0",
        "RF-12=YES RF-12-TOLD=YES, 0",
    })
    void countsWhatStands(@Nullable String answers, int open) {
        assertThat(OpenFlags.count(answers)).isEqualTo(open);
    }
}
