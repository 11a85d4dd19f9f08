package clinic.strideback.web.drawing;

import clinic.strideback.protocol.drawing.Drawing;
import clinic.strideback.web.print.LineDrawing;
import clinic.strideback.web.print.LineDrawing.Ink;
import clinic.strideback.web.print.LineDrawing.Stroke;
import java.util.Optional;

/** The drawing of an exercise for paper: the same paths, in greys. */
public final class ExerciseOnPaper {

    private ExerciseOnPaper() {}

    /**
     * The drawing; empty for an exercise that has none.
     *
     * @param told what it shows, for who cannot see it
     * @param name what stands beside it
     */
    public static Optional<LineDrawing> of(String exercise, String told, String name) {
        return Drawing.of(exercise)
                .map(drawing -> new LineDrawing(
                        told,
                        name,
                        Drawing.WIDTH,
                        drawing.top(),
                        drawing.height(),
                        drawing.parts().stream()
                                .map(part -> (LineDrawing.Shape)
                                        new Stroke(Ink.valueOf(part.ink().name()), part.path()))
                                .toList()));
    }
}
