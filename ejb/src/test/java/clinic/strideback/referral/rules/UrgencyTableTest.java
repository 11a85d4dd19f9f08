package clinic.strideback.referral.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.strideback.referral.ReferralService;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.rules.Evidence;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTableTest {
    private final CsvTable csv = CsvTable.read(ReferralService.class, "urgencies-2026-11.csv");
    private final UrgencyTable table = UrgencyTable.of(csv.rows());

    @Test
    void theShippedTableIsUnchanged() {
        assertThat(csv.checksum()).isEqualTo("1376974c7d88fd565dcdc60d864d9f479fbe9ae2e04bb2df41597d25a857b5be");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-12-30, 2026-12-30",
        "URGENT_48H, 2026-12-30, 2027-01-01",
        "ROUTINE_REFERRAL, 2028-02-20, 2028-03-05"
    })
    void itIsDueThatManyDaysAfterItWasFound(Urgency urgency, LocalDate found, LocalDate due) {
        assertThat(table.due(urgency, found)).isEqualTo(due);
    }

    @Test
    void theDaysSayWhatTheyRestOn() {
        assertThat(table.row(Urgency.ROUTINE_REFERRAL).evidence()).isEqualTo(Evidence.EXPERT);
    }

    @Test
    void noUrgencyIsWithoutItsDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrgencyTable.of(csv.rows().subList(0, 2)));
    }
}
