package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.BodyChart;
import clinic.strideback.assessment.rules.BodyChart.LineKind;
import clinic.strideback.assessment.rules.BodyChart.Mark;
import clinic.strideback.assessment.rules.BodyChart.Region;
import clinic.strideback.assessment.rules.BodyChart.View;
import clinic.strideback.measure.Side;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body chart in the words of one language, and what is marked on it: the same on screen and on paper.
 *
 * @param marks in the order of the drawing, numbered from 1
 */
public record BodyChartView(List<AspectView> aspects, List<MarkView> marks) {

    /**
     * The body seen from one side.
     *
     * @param label   from where
     * @param atLeft  the letter of the runner's side at the reader's left
     * @param grounds what lies under the regions
     * @param lines   what lies above them
     * @param hatched the outlines of the marked regions as one path; empty without any
     */
    public record AspectView(
            String id,
            String label,
            String atLeft,
            String atRight,
            List<RegionView> regions,
            List<LineView> grounds,
            List<LineView> lines,
            String hatched,
            List<MarkView> marks) {}

    /**
     * What can be marked.
     *
     * @param x where it is marked by somebody who does not point
     * @param mark how a mark in it is written: the one that it has, or one at its middle
     */
    public record RegionView(String id, String label, String path, int x, int y, boolean marked, String mark) {}

    /** A line besides. */
    public record LineView(LineKind kind, String path) {}

    /** A mark, with its number in the list. */
    public record MarkView(int number, String label, String aspect, int x, int y) {}

    static BodyChartView of(@Nullable String written, Locale language) {
        BodyChart chart = ShippedBodyChart.chart();
        List<Mark> marks = chart.read(Objects.requireNonNullElse(written, "")).orElse(List.of());
        Words words = new Words(ShippedBodyChart.texts(language), language);
        List<MarkView> numbered = marks.stream()
                .map(mark -> new MarkView(
                        marks.indexOf(mark) + 1,
                        words.of(mark.region()),
                        mark.region().view().name(),
                        mark.x(),
                        mark.y()))
                .toList();
        return new BodyChartView(
                Arrays.stream(View.values())
                        .map(view -> aspect(chart, view, marks, numbered, words))
                        .toList(),
                numbered);
    }

    /** What is marked, in words. */
    public String words() {
        return marks.stream().map(MarkView::label).collect(Collectors.joining("; "));
    }

    /** How large a view is: what an SVG calls its view box. */
    public String box() {
        return "0 0 " + BodyChart.WIDTH + " " + BodyChart.HEIGHT;
    }

    private static AspectView aspect(
            BodyChart chart, View view, List<Mark> marks, List<MarkView> numbered, Words words) {
        return new AspectView(
                view.name(),
                words.of(view),
                words.initial(view.atTheLeft()),
                words.initial(view.atTheLeft().other()),
                chart.regions().stream()
                        .filter(region -> region.view() == view)
                        .map(region -> region(region, marks, words))
                        .toList(),
                lines(chart, view, false),
                lines(chart, view, true),
                marks.stream()
                        .filter(mark -> mark.region().view() == view)
                        .map(mark -> mark.region().outline().path())
                        .collect(Collectors.joining(" ")),
                numbered.stream()
                        .filter(mark -> mark.aspect().equals(view.name()))
                        .toList());
    }

    private static List<LineView> lines(BodyChart chart, View view, boolean contour) {
        return chart.lines().stream()
                .filter(line -> line.view() == view && (line.kind() == LineKind.CONTOUR) == contour)
                .map(line -> new LineView(line.kind(), line.outline().path()))
                .toList();
    }

    private static RegionView region(Region region, List<Mark> marks, Words words) {
        Optional<Mark> own =
                marks.stream().filter(mark -> mark.region().equals(region)).findFirst();
        return new RegionView(
                region.id(),
                words.of(region),
                region.outline().path(),
                region.x(),
                region.y(),
                own.isPresent(),
                own.orElseGet(() -> new Mark(region, region.x(), region.y())).toString());
    }

    private record Words(Map<String, String> texts, Locale language) {

        String of(Region region) {
            return new MessageFormat(text("mark"), language)
                    .format(new Object[] {text("side." + region.side()), text(region.code())});
        }

        String of(View view) {
            return text("view." + view);
        }

        String initial(Side side) {
            return text("initial." + side);
        }

        private String text(String key) {
            return Objects.requireNonNull(texts.get(key), key);
        }
    }
}
