package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessmentDemoTest {

    private final List<Map<String, String>> rows =
            CsvTable.read(AssessmentDemo.class, "demo-assessments.csv").rows();

    @Test
    void everyInventedAssessmentCouldHaveBeenSigned() {
        Set<String> keys = ShippedFindings.catalogue().all().stream()
                .flatMap(question -> question.keys().stream())
                .map(FindingKey::toString)
                .collect(Collectors.toSet());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Map<String, String> entries = AssessmentDemo.entries(row.get("entries"));
            Sheet sheet = Sheet.read(
                    ShippedFindings.catalogue(), ShippedFindings.catalogue().all(), ShippedFindings.reader(), entries);
            assertThat(sheet.problems()).isEmpty();
            assertThat(entries.keySet()).allMatch(key -> key.endsWith(".unit") || keys.contains(key));
        });
    }

    @Test
    void everyRunnerWithAStoryWasExamined() {
        assertThat(rows.stream().map(row -> PatientId.of(row.get("file"))).collect(Collectors.toSet()))
                .containsAll(DemoPlanting.storied());
    }
}
