package clinic.strideback.load;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnRunsViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OwnRunsView OWN =
            new OwnRunsView(TODAY, null, null, null, List.of(), List.of(), DistanceUnit.KILOMETRE);

    @Test
    void theMorningAfterIsOpenOnlyWhenItHasCome() {
        assertThat(OWN.open(run(TODAY, null))).isEmpty();
        assertThat(OWN.open(run(TODAY.minusDays(1), null))).containsExactly("painNextMorning");
        assertThat(OWN.open(run(TODAY.minusDays(1), 0))).isEmpty();
    }

    private static RunRow run(LocalDate day, @Nullable Integer nextMorning) {
        return new RunRow(
                UUID.randomUUID(),
                day,
                new Metres(5000),
                DistanceUnit.KILOMETRE,
                30,
                3,
                0,
                nextMorning,
                null,
                new RunRow.Signs(false, false, false, false),
                null,
                Instant.EPOCH);
    }
}
