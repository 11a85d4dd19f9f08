package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedProtocolTest {

    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();

    @ParameterizedTest
    @CsvSource({"0a, a1", "3a, a1", "0b, b1", "2b, b1", "1c, c1", "3c, c1", "4c, c1", "4, c1", ", "})
    void whatIsTakenInsteadStartsOnTheWayOfTheInjurysClass(@Nullable String known, @Nullable String phase) {
        Facts facts = known == null ? new Facts() : new Facts().add("bamic", Answer.word(known));

        assertThat(start("P-BAMIC", facts)).isEqualTo(Optional.ofNullable(phase));
    }

    @Test
    void whereThereIsOneWayItsFirstPhaseIsTheStart() {
        assertThat(start("P-TIGHT", new Facts())).hasValue("A");
    }

    private static Optional<String> start(String protocol, Facts known) {
        return ProposedProtocol.startInstead(LIBRARY.findNewest(protocol).orElseThrow(), known)
                .map(Phase::code);
    }
}
