package clinic.strideback.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void whatWasKnownIsKeptByNameWithDayAndOrigin() {
        Facts facts = new Facts()
                .add("tight", Answer.of(5))
                .add(new Fact("onset", Answer.word("SUDDEN"), LocalDate.of(2026, 11, 23), "EPISODE"));

        assertThat(Snapshot.of(facts).json())
                .isEqualTo(
                        "[{\"measure\":\"onset\",\"value\":\"SUDDEN\",\"takenOn\":\"2026-11-23\",\"origin\":\"EPISODE\"},"
                                + "{\"measure\":\"tight\",\"value\":\"5\"}]");
    }

    @Test
    void theBasisChangesWithAFactATableAndADecision() {
        Snapshot five = Snapshot.of(new Facts().add("tight", Answer.of(5)));
        Snapshot six = Snapshot.of(new Facts().add("tight", Answer.of(6)));

        assertThat(five.basis("a", 0))
                .isEqualTo(Snapshot.of(new Facts().add("tight", Answer.of(5))).basis("a", 0));
        assertThat(five.basis("a", 0)).isNotIn(six.basis("a", 0), five.basis("b", 0), five.basis("a", 1));
    }
}
