package clinic.strideback.questionnaire.rules;

import static clinic.strideback.questionnaire.rules.Instruments.instrument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    @Test
    void anEmptyCellIsNothingAndNeverZero() {
        Instrument instrument = instrument("gradual_days:28");

        assertThat(instrument.items()).isNull();
        assertThat(instrument.change().mdc()).isNull();
        assertThat(instrument.change().mcid()).isNull();
        assertThat(instrument.rhythm().days()).isEqualTo(Map.of(Condition.GRADUAL, 28));
        assertThat(instrument.rhythm().alsoAt()).isEmpty();
    }

    @Test
    void aTableThatWouldFillGapsIsNotRead() {
        assertThatThrownBy(() -> instrument("missing:MEAN_OF_THE_OTHERS")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDocumentSaysWhatIsNotPublished() {
        InstrumentTable table = InstrumentTable.of(
                "v",
                List.of(
                        Instruments.row(
                                "code:A", "strain_days:14", "also_at:4 CLEARANCE", "change_source:another", "mdc:9"),
                        Instruments.row(
                                "code:B", "items:3", "reads:VALUE", "mcid:2", "intake:NO", "change_source:somebody")));
        String page = new InstrumentDocument(
                        table,
                        Map.of(
                                "title",
                                "T",
                                "intro",
                                "I",
                                "A",
                                "Name",
                                "A.licence",
                                "L",
                                "B",
                                "Other",
                                "B.licence",
                                "M"))
                .toMarkdown();

        assertThat(page)
                .contains(
                        "| A | Name |  | SUM, 0 to 10 | higher | 9 | not published | somebody; change: another (EXPERT) |")
                .contains(
                        "| B | Other | 3 | SUM, 0 to 10 | higher | not published | 2, of the total itself | somebody (EXPERT) |")
                .contains("| A | yes | every 14 days |  |  |  | 4, CLEARANCE |")
                .contains("| B | CLINIC | M |");
        assertThat(table.find("B")).isPresent();
        assertThat(table.find("Z")).isEmpty();
    }
}
