package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "10..12", "30..120"})
    void aRangeIsReadBackAsItWasWritten(String notation) {
        assertThat(Range.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "10-12", "12..10", "3..", "..3", "3.5", "three", "0..3", "999999"})
    void aRangeThatMakesNoSenseIsRefused(String notation) {
        assertThatThrownBy(() -> Range.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/day", "1..3/day", "1/day or run", "4..5/week", "every 2 days"})
    void aFrequencyIsReadBackAsItWasWritten(String notation) {
        assertThat(Frequency.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "daily", "2 days", "every 2/week", "every days", "0/day", "3/month"})
    void aFrequencyThatMakesNoSenseIsRefused(String notation) {
        assertThatThrownBy(() -> Frequency.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3 years", "weeks", "3 8 weeks"})
    void aTimeThatMakesNoSenseIsRefused(String notation) {
        assertThatThrownBy(() -> Span.parse(notation)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongCellIsNamedByFileRowAndColumn() {
        Row row = new Row("doses-2026-11.csv", 12, Map.of("reps", "12..10", "version", "0", "reported", "maybe"));

        assertThatThrownBy(() -> row.rangeOrNull("reps"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("doses-2026-11.csv, row 12, reps: makes no sense: 12..10 (12..10 is not a range)");
        assertThatThrownBy(() -> row.number("version", 1, 9)).hasMessageContaining("version: makes no sense: 0");
        assertThatThrownBy(() -> row.yes("reported")).hasMessageContaining("reported: is neither yes nor no");
        assertThatThrownBy(() -> row.text("sets")).hasMessageContaining("sets: there is no such column");
    }

    @Test
    void aBlankCellIsAbsentWhereItMayBeAndRefusedWhereItMayNot() {
        Row row = new Row("doses-2026-11.csv", 3, Map.of("reps", "", "exercise", "", "evidence", ""));

        assertThat(row.rangeOrNull("reps")).isNull();
        assertThatThrownBy(() -> row.needed("exercise")).hasMessageContaining("exercise: is blank");
        assertThatThrownBy(() -> row.word("evidence", ExerciseTag.class)).hasMessageContaining("evidence: is blank");
        assertThatThrownBy(() -> row.number("reps", 1, 2)).hasMessageContaining("reps: is blank");
    }
}
