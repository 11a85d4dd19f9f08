package clinic.strideback.protocol.drawing;

import clinic.strideback.shared.CsvTable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** The drawings of the exercises that ship with the program, by the code of the exercise. */
public final class ExerciseDrawings {

    private static final CsvTable TABLE = CsvTable.read(ExerciseDrawings.class, "drawings-2026-11.csv");
    private static final Map<String, Drawing> DRAWINGS = drawings();
    private static final String VERSION = version(DRAWINGS.values());

    private ExerciseDrawings() {}

    private static Map<String, Drawing> drawings() {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        TABLE.rows().forEach(row -> drawings.put(Objects.requireNonNull(row.get("code")), Sketch.of(row)));
        return drawings;
    }

    private static String version(Collection<Drawing> drawings) {
        CRC32 content = new CRC32();
        drawings.forEach(drawing -> content.update(drawing.svg().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(content.getValue());
    }

    /** Another one when one of them looks different. */
    static String version() {
        return VERSION;
    }

    /** The exercises that have one. */
    public static Set<String> codes() {
        return DRAWINGS.keySet();
    }

    /** The drawing of an exercise; empty for one that has none. */
    public static Optional<Drawing> of(String code) {
        return Optional.ofNullable(DRAWINGS.get(code));
    }

    /** The drawing as an SVG document, whose group {@code d} a page can use; empty for an exercise that has none. */
    public static Optional<String> svg(String code) {
        return of(code).map(Drawing::svg);
    }
}
