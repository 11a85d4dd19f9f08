package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.BodyChart;
import clinic.strideback.assessment.rules.BodyChart.Mark;
import clinic.strideback.assessment.rules.BodyChart.Region;
import clinic.strideback.assessment.rules.BodyChart.View;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBodyChartTest {

    /** A published drawing is never edited: the marks of a signed assessment lie on it. Before the first release the sum moves with the file. */
    private static final String CHECKSUM = "3fa22c9162c4b1bbd8c809137212b99cc26f00b847cc132a866a838c4b5857a7";

    private final BodyChart chart = ShippedBodyChart.chart();

    @Test
    void thePublishedDrawingIsUnchanged() {
        assertThat(ShippedBodyChart.table().checksum()).isEqualTo(CHECKSUM);
    }

    @Test
    void threeMusclesInThirdsAndTheTuberosityCanBeMarkedOnEachSide() {
        assertThat(chart.regions())
                .extracting(Region::id)
                .doesNotHaveDuplicates()
                .hasSize(34)
                .contains("POSTERIOR:L:BF-PROX", "POSTERIOR:R:ST-MID", "POSTERIOR:L:SM-DIST", "POSTERIOR:R:ISCHIAL")
                .contains("ANTERIOR:L:GROIN", "ANTERIOR:R:QUAD-MID");
    }

    @Test
    void eachRegionIsOnTheDrawingAndItsMiddleIsInIt() {
        assertThat(chart.regions()).allSatisfy(region -> {
            assertThat(region.x()).isBetween(0, BodyChart.WIDTH);
            assertThat(region.y()).isBetween(0, BodyChart.HEIGHT);
            assertThat(chart.read(new Mark(region, region.x(), region.y()).toString()))
                    .as(region.id())
                    .isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyWordExistsInEachLanguageAndNoneIsLeftOver(String language) {
        Set<String> needed = new TreeSet<>(Set.of("mark", "side.LEFT", "side.RIGHT", "initial.LEFT", "initial.RIGHT"));
        List.of(View.values()).forEach(view -> needed.add("view." + view));
        chart.regions().forEach(region -> needed.add(region.code()));

        assertThat(ShippedBodyChart.texts(Locale.forLanguageTag(language)).keySet())
                .isEqualTo(needed);
    }

    @Test
    void marksAreToldInTheReadersLanguageAndWhatCannotBeReadIsNotShown() {
        String marks = "POSTERIOR:L:BF-PROX@60,190;ANTERIOR:R:ADDUCTOR@104,190";

        BodyChartView english = BodyChartView.of(marks, Locale.ENGLISH);

        assertThat(english.words()).isEqualTo("left biceps femoris, proximal; right adductors");
        assertThat(english.aspects().get(1).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.number()).isEqualTo(2);
            assertThat(mark.x()).isEqualTo(104);
        });
        assertThat(english.aspects().get(0).regions())
                .filteredOn(BodyChartView.RegionView::marked)
                .extracting(BodyChartView.RegionView::mark)
                .containsExactly("POSTERIOR:L:BF-PROX@60,190");
        assertThat(BodyChartView.of(marks, Locale.GERMAN).words())
                .isEqualTo("Biceps femoris proximal links; Adduktoren rechts");
        assertThat(List.of(BodyChartView.of("nonsense", Locale.ENGLISH), BodyChartView.of(null, Locale.ENGLISH)))
                .allSatisfy(none -> assertThat(none.marks()).isEmpty());
        assertThat(CatalogueView.in(Locale.ENGLISH).word("BODY-PAIN", marks)).isEqualTo(english.words());
    }
}
