package clinic.strideback.returntorun;

import static clinic.strideback.returntorun.Stories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstDayTest {

    /** In days before today. */
    @ParameterizedTest
    @CsvSource({"9, , 9", "9, 3, 3", "9, 9, 9", "9, 20, 9"})
    void aStageIsSeenSinceItBeganOrSinceTheLastStepBackInIt(int since, @Nullable Integer back, int first) {
        LocalDate steppedBack = back == null ? null : TODAY.minusDays(back);
        assertThat(FirstDay.ofStage(TODAY.minusDays(since), steppedBack).day()).isEqualTo(TODAY.minusDays(first));
    }

    @Test
    void beforeTheFirstStageCountsTheInjuryAndWhereItsDayIsNotKnownTheEpisode() {
        assertThat(FirstDay.ofEpisode(episode(TODAY.minusDays(40)), ZoneId.of("Europe/Berlin"))
                        .day())
                .isEqualTo(TODAY.minusDays(40));
        assertThat(FirstDay.ofEpisode(episode(null), ZoneId.of("Europe/Berlin")).day())
                .isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(FirstDay.ofEpisode(episode(null), ZoneId.of("America/New_York"))
                        .day())
                .isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void theDayItselfIsTakenAndTheDayBeforeNamesItsField() {
        FirstDay first = FirstDay.ofStage(TODAY, null);
        assertThatCode(() -> first.refuse(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> first.refuse(TODAY.minusDays(1)))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::problems)
                .isEqualTo(List.of(new Invalid.Problem("seenOn", "readiness.seen.beforeStage")));
    }

    private static EpisodeView episode(@Nullable LocalDate onset) {
        Instant opened = Instant.parse("2026-11-02T00:30:00Z");
        return new EpisodeView(
                EpisodeId.random(),
                PatientId.random(),
                Side.LEFT,
                Onset.GRADUAL,
                onset,
                Mechanism.UNKNOWN,
                null,
                null,
                null,
                null,
                opened,
                opened,
                0);
    }
}
