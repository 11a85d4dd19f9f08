package clinic.strideback.load;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.load.Run.Subject;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {
    private static final Instant TOLD = Instant.parse("2026-11-23T08:00:00Z");
    private static final PersonId RUNNER = new PersonId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({"0, true", "86399, true", "86400, false", "86401, false"})
    void aRunIsTheRunnersToChangeForADay(int seconds, boolean may) {
        assertThat(run(Duration.ZERO).mayBeUndone(after(Duration.ofSeconds(seconds))))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"86399, true", "86400, false"})
    void aCorrectionDoesNotBeginTheDayAnewHoweverOften(int seconds, boolean may) {
        Run second = run(Duration.ofHours(20));
        second.correct(run(Duration.ZERO));
        Run third = run(Duration.ofHours(23));
        third.correct(second);

        assertThat(third.mayBeUndone(after(Duration.ofSeconds(seconds)))).isEqualTo(may);
        assertThat(third.replaces).isEqualTo(second.id);
        assertThat(third.firstToldAt).isEqualTo(TOLD);
    }

    @Test
    void whatSomebodyElseToldIsNot() {
        assertThat(run(Duration.ZERO).mayBeUndone(new Stamp(new PersonId(UUID.randomUUID()), TOLD)))
                .isFalse();
    }

    private static Stamp after(Duration since) {
        return new Stamp(RUNNER, TOLD.plus(since));
    }

    private static Run run(Duration told) {
        RunForm form = new RunForm();
        form.setRanOn(LocalDate.of(2026, 11, 23));
        Subject subject = new Subject(PatientId.random(), new ClinicId(UUID.randomUUID()), ZoneOffset.UTC);
        return new Run(UUID.randomUUID(), subject, form, BigDecimal.TEN, after(told));
    }
}
