package clinic.strideback.load;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.load.Run.Subject;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunDoubtTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "30, , , ",
        "30.1, , , run.doubt.far",
        "10, , 1, ",
        "10.1, , 1, run.doubt.far",
        "24, , 8, ",
        "24.1, , 8, run.doubt.far",
        "4, 10, 8, ",
        "4.1, 10, 8, run.doubt.fast",
        "20, 1, 8, run.doubt.fast",
        "100, 1, 8, run.doubt.far",
    })
    void whatHardlyCanBeIsAskedBack(
            String distance, @Nullable Integer minutes, @Nullable String longest, @Nullable String code) {
        RunForm form = form(DAY, distance, minutes);
        List<Run> known = Stream.ofNullable(longest)
                .map(far -> run(form(DAY.minusDays(1), far, null)))
                .toList();

        assertThat(asked(form, known)).isEqualTo(code);
    }

    @Test
    void theSameDistanceOnTheSameDayIsAskedBack() {
        List<Run> known = List.of(run(form(DAY, "8", null)));

        assertThat(asked(form(DAY, "8", 40), known)).isEqualTo("run.doubt.twice");
        assertThat(asked(form(DAY, "8.1", 40), known)).isNull();
        assertThat(asked(form(DAY.minusDays(1), "8", 40), known)).isNull();
    }

    @Test
    void whatIsSaidAgainIsBelievedAndSomethingElseIsAskedAnew() {
        RunForm form = form(DAY, "100", null);
        form.setSure(true);
        assertThat(form.isSaidAgain()).as("nothing was asked yet").isFalse();

        form.ask();
        assertThat(form.isAsked()).isTrue();
        assertThat(form.isSaidAgain()).isFalse();
        form.setSure(true);
        assertThat(form.isSaidAgain()).isTrue();

        form.setDistance("200");
        assertThat(form.isSaidAgain()).isFalse();
    }

    @Test
    void whatACorrectionLeavesIsNotAskedAgain() {
        RunForm correction = run(form(DAY, "100", null)).form(null);
        assertThat(correction.isSaidAgain()).isTrue();

        correction.setMinutes(1);
        assertThat(correction.isSaidAgain()).isFalse();
    }

    private static @Nullable String asked(RunForm form, List<Run> known) {
        return RunDoubt.of(run(form), known).orElse(null);
    }

    private static Run run(RunForm form) {
        return new Run(
                UUID.randomUUID(),
                new Subject(PatientId.random(), ClinicId.random(), ZoneOffset.UTC),
                form,
                new BigDecimal(String.valueOf(form.getDistance())),
                new Stamp(PersonId.random(), Instant.EPOCH));
    }

    private static RunForm form(LocalDate day, String distance, @Nullable Integer minutes) {
        RunForm form = new RunForm();
        form.setRanOn(day);
        form.setDistance(distance);
        form.setMinutes(minutes);
        return form;
    }
}
