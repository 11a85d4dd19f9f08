package clinic.strideback.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.shared.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingFormTest {

    private static final ColumnMapping GUESSED = ColumnMapping.guess(List.of("Last name", "Date of birth", "Squad"));
    private static final List<List<String>> ROWS =
            List.of(List.of("Ferngreen", "1990-04-03", "A"), List.of("Moss", "", "B"), List.of("one cell"));

    @Test
    void columnsComeWithWhatTheyTellAndWhatStandsInThem() {
        MappingForm form = MappingForm.about(GUESSED, ROWS);

        assertThat(form.getColumns())
                .extracting(MappingForm.Told::getHeading)
                .containsExactly("Last name", "Date of birth", "Squad");
        assertThat(form.getColumns())
                .extracting(MappingForm.Told::getSample)
                .containsExactly("Ferngreen · Moss · one cell", "1990-04-03", "A · B");
        assertThat(form.getColumns())
                .extracting(MappingForm.Told::getColumn)
                .containsExactly(Column.FAMILY_NAME, Column.BIRTH_DATE, null);
        assertThat(form.mapping()).isEqualTo(GUESSED);
    }

    @Test
    void whatIsSaidCounts() {
        MappingForm form = MappingForm.about(GUESSED, ROWS);
        form.getColumns().get(0).setColumn(null);
        form.getColumns().get(2).setColumn(Column.FULL_NAME);
        form.setDateOrder(DateOrder.MONTH_FIRST);

        ColumnMapping said = form.mapping();

        assertThat(said.places()).containsOnlyKeys(Column.BIRTH_DATE, Column.FULL_NAME);
        assertThat(said.at(2)).contains(Column.FULL_NAME);
        assertThat(said.dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void twoColumnsCannotTellTheSame() {
        MappingForm form = MappingForm.about(GUESSED, ROWS);
        form.getColumns().get(2).setColumn(Column.FAMILY_NAME);

        assertThatThrownBy(form::mapping)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Invalid.Problem::code)
                        .containsExactly("transfer.mapping.twice"));
    }

    @Test
    void datesWithTwoMeaningsAreGuessedByNobody() {
        assertThat(MappingForm.about(GUESSED.with(DateOrder.ISO), ROWS).getDateOrder())
                .isEqualTo(DateOrder.UNDECIDED);
    }
}
