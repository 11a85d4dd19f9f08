package clinic.strideback.web.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.VersionPlans.Row;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesBackingTest {

    @Test
    void oneThatIsRefusedKeepsNoOtherAndIsNotCounted() {
        List<Row> rows = List.of(row("Ahrens"), row("Brandt"), row("Conrad"));
        List<String> tried = new ArrayList<>();

        long done = MovesBacking.countDone(rows, row -> {
            tried.add(row.family());
            if (row.family().equals("Brandt")) {
                throw new NotFound();
            }
        });

        assertThat(done).isEqualTo(2);
        assertThat(tried).containsExactly("Ahrens", "Brandt", "Conrad");
    }

    private static Row row(String family) {
        return new Row(
                PatientId.random(),
                EpisodeId.random(),
                family,
                null,
                "A",
                LocalDate.EPOCH,
                true,
                List.of(),
                List.of(),
                0);
    }
}
