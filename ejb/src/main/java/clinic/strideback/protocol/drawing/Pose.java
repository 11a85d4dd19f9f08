package clinic.strideback.protocol.drawing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the mannequin is posed, as the table writes it: names with numbers, such as {@code hip=150:84 t=90 n=@150 a=-90:-80}. */
record Pose(Map<String, String> words) {

    static Pose of(String written) {
        Map<String, String> words = new HashMap<>();
        for (String word : written.strip().split("\\s+", -1)) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (words.put(name, word.substring(equals + 1)) != null) {
                throw new IllegalArgumentException(name + " stands twice in " + written);
            }
        }
        return new Pose(Map.copyOf(words));
    }

    /** Whether the body is seen from the front. */
    boolean front() {
        return words.containsKey("front");
    }

    /** Whether the chest is turned to the reader, above legs that are seen from the side. */
    boolean turned() {
        return words.containsKey("turned");
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** A direction in degrees. */
    double angle(String name, double otherwise) {
        return word(name).map(Double::parseDouble).orElse(otherwise);
    }

    /** A place. */
    Optional<Point> point(String name) {
        return word(name).map(Pose::numbers).map(at -> new Point(at[0], at.length > 1 ? at[1] : 0));
    }

    /** How a limb is held; null when the table does not say. */
    @Nullable
    Limb limb(String name) {
        return word(name).map(Limb::of).orElse(null);
    }

    static double[] numbers(String written) {
        return Arrays.stream(written.split(":", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /**
     * How a limb is held.
     *
     * @param placed whether its end has a place, and not its parts their directions
     * @param first  direction of the upper part, or where the end is from the left
     * @param second direction of the lower part, or the height of the lowest point of the end
     * @param sole   direction from heel to toes; null for a foot that points at the reader
     */
    record Limb(
            boolean placed,
            double first,
            double second,
            @Nullable Double sole) {

        private static final int SOLE = 2;

        static Limb of(String written) {
            boolean placed = written.startsWith("@");
            String[] parts = written.substring(placed ? 1 : 0).split(":", -1);
            return new Limb(placed, Double.parseDouble(parts[0]), number(parts, 1), sole(parts, placed));
        }

        private static double number(String[] parts, int at) {
            return parts.length > at ? Double.parseDouble(parts[at]) : 0;
        }

        private static @Nullable Double sole(String[] parts, boolean placed) {
            if (parts.length > SOLE) {
                return parts[SOLE].equals("F") ? null : Double.valueOf(parts[SOLE]);
            }
            return placed ? 0 : Double.parseDouble(parts[parts.length - 1]) + 90;
        }

        Limb moved(double right) {
            return placed ? new Limb(true, first + right, second, sole) : this;
        }
    }
}
