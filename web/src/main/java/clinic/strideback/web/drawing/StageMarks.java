package clinic.strideback.web.drawing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nine marks for the stages 0 to 8; the one in force stands taller. */
public final class StageMarks {
    private static final int STAGES = 9;
    private static final int STEP = 7;

    private StageMarks() {}

    /** The marks of one part of the way: {@code done}, {@code now} or {@code ahead}. */
    public static String marks(Number stage, String part) {
        int now = stage.intValue();
        return switch (part) {
            case "done" -> low(0, now);
            case "now" -> Path.rectangle((double) STEP * now, 0, 5, 16);
            default -> low(now + 1, STAGES);
        };
    }

    private static String low(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(step -> Path.rectangle(STEP * step + 0.5, 2.5, 4, 11))
                .collect(Collectors.joining());
    }
}
