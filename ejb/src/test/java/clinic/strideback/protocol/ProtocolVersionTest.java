package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProtocolVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Protocol shipped =
            ProtocolLibrary.shipped().find("P-TIGHT", 1).orElseThrow();
    private final ProtocolVersion version = new ProtocolVersion(shipped, 1, NOW);

    @Test
    void aShippedVersionIsPublishedWhenTheProgramFirstStartsWithIt() {
        assertThat(version.status).isEqualTo(ProtocolVersion.Status.PUBLISHED);
        assertThat(version.publishedAt).isEqualTo(NOW);
        assertThatNoException().isThrownBy(() -> version.refuseChanged(shipped));
    }

    @Test
    void aTableThatWasChangedUnderTheSameVersionIsRefusedInPlainWords() {
        version.checksum = "another";

        assertThatThrownBy(() -> version.refuseChanged(shipped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Protocol P-TIGHT version 1 was changed after it was published. "
                        + "Ship the change as version 2: patients stay on the version they were given.");
    }
}
