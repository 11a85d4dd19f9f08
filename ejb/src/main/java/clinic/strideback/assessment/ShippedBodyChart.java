package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.BodyChart;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.TableTexts;
import java.util.Locale;
import java.util.Map;

/** The body chart that ships with the program, with its words in each language. */
final class ShippedBodyChart {

    private static final String NAME = "body-" + ShippedFindings.VERSION;
    private static final BodyChart CHART = BodyChart.of(table().rows());

    private ShippedBodyChart() {}

    static BodyChart chart() {
        return CHART;
    }

    /** Words of views, sides and regions, and how a mark is named. */
    static Map<String, String> texts(Locale locale) {
        return TableTexts.read(ShippedBodyChart.class, NAME, locale);
    }

    static CsvTable table() {
        return CsvTable.read(ShippedBodyChart.class, NAME + ".csv");
    }
}
