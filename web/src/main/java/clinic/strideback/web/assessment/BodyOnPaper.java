package clinic.strideback.web.assessment;

import clinic.strideback.assessment.BodyChartView;
import clinic.strideback.assessment.BodyChartView.AspectView;
import clinic.strideback.assessment.BodyChartView.MarkView;
import clinic.strideback.assessment.rules.BodyChart;
import clinic.strideback.assessment.rules.BodyChart.LineKind;
import clinic.strideback.web.print.LineDrawing;
import clinic.strideback.web.print.LineDrawing.Disc;
import clinic.strideback.web.print.LineDrawing.Ink;
import clinic.strideback.web.print.LineDrawing.Label;
import clinic.strideback.web.print.LineDrawing.Shape;
import clinic.strideback.web.print.LineDrawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The body chart for paper: the same drawing, with pen strokes in place of colours. */
record BodyOnPaper(String label, BodyChartView chart) {

    private static final int LETTERS_DOWN = 20;
    private static final int LETTERS_IN = 14;

    /** A drawing for each view. */
    List<LineDrawing> drawings() {
        return chart.aspects().stream().map(this::drawing).toList();
    }

    /** What is marked, in the order of its numbers. */
    List<String> legend() {
        return chart.marks().stream().map(MarkView::label).toList();
    }

    private LineDrawing drawing(AspectView aspect) {
        List<Shape> shapes = new ArrayList<>();
        aspect.grounds().stream()
                .filter(line -> line.kind() == LineKind.FOLD)
                .forEach(line -> shapes.add(new Stroke(Ink.FOLD, line.path())));
        aspect.regions().forEach(region -> shapes.add(new Stroke(Ink.BORDER, region.path())));
        aspect.regions().stream()
                .filter(BodyChartView.RegionView::marked)
                .forEach(region -> shapes.add(new Stroke(Ink.HATCHED, region.path())));
        aspect.lines().forEach(line -> shapes.add(new Stroke(Ink.CONTOUR, line.path())));
        shapes.add(new Label(aspect.atLeft(), LETTERS_IN, LETTERS_DOWN));
        shapes.add(new Label(aspect.atRight(), BodyChart.WIDTH - LETTERS_IN, LETTERS_DOWN));
        aspect.marks().forEach(mark -> shapes.add(new Disc(String.valueOf(mark.number()), mark.x(), mark.y())));
        return new LineDrawing(told(aspect), aspect.label(), BodyChart.WIDTH, BodyChart.HEIGHT, shapes);
    }

    private String told(AspectView aspect) {
        String view = label + ", " + aspect.label();
        return aspect.marks().isEmpty()
                ? view
                : view + ": " + aspect.marks().stream().map(MarkView::label).collect(Collectors.joining("; "));
    }
}
