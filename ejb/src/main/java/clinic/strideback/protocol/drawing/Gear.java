package clinic.strideback.protocol.drawing;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Draws what the table says of equipment, such as {@code box 200:0 230:30} or {@code bell hand}. */
final class Gear {

    private static final double BAR_R = 2.2;
    private static final double THIN_R = 0.8;
    private static final double PAD_R = 4.5;
    private static final double PLATE_R = 17;
    private static final double HALF_SEAT = 22;
    private static final double SEAT = 5;
    private static final double BACKREST = 44;
    private static final double FLOOR_LINE = -1.6;
    private static final double MAT = -5.6;

    /** A kind of thing: made of places and numbers, in the order in which they were written. */
    private interface Thing {
        void draw(Contour contour, List<Point> at, List<Double> numbers);
    }

    private static final Map<String, Thing> THINGS = Map.ofEntries(
            entry("box", (contour, at, numbers) -> contour.box(at.get(0), at.get(1))),
            entry("area", (contour, at, numbers) -> contour.area(at)),
            entry("disc", (contour, at, numbers) -> contour.disc(at.get(0), numbers.get(0))),
            entry("ring", (contour, at, numbers) -> contour.ring(at.get(0), numbers.get(0), numbers.get(1))),
            entry("bar", (contour, at, numbers) -> chain(contour, at, BAR_R)),
            entry("thin", (contour, at, numbers) -> chain(contour, at, THIN_R)),
            entry("pad", (contour, at, numbers) -> chain(contour, at, PAD_R)),
            entry("bell", (contour, at, numbers) -> bell(contour, at.get(0))),
            entry("dumb", (contour, at, numbers) -> dumbbell(contour, at.get(0))),
            entry("plate", (contour, at, numbers) -> plate(contour, at.get(0))),
            entry(
                    "mat",
                    (contour, at, numbers) ->
                            contour.box(new Point(numbers.get(0), FLOOR_LINE), new Point(numbers.get(1), MAT))),
            entry("stool", (contour, at, numbers) -> stool(contour, numbers.get(0), numbers.get(1))),
            entry("chair", (contour, at, numbers) -> chair(contour, numbers.get(0), numbers.get(1))),
            entry("bench", (contour, at, numbers) -> bench(contour, numbers)));

    private Gear() {}

    /**
     * Draws one thing.
     *
     * @param words what it is, and where: places, joints of the figure, numbers
     */
    static void draw(Contour contour, List<String> words, Figure figure) {
        Thing thing = THINGS.get(words.get(0));
        if (thing == null) {
            throw new IllegalArgumentException("Nothing is called " + words.get(0));
        }
        List<Point> at = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            if (word.matches("-?[0-9.]+")) {
                numbers.add(Double.valueOf(word));
            } else {
                at.add(point(word, figure));
            }
        }
        thing.draw(contour, at, numbers);
    }

    /** A place, {@code 150:20}, or a joint, {@code hand}, or off a joint, {@code hand+3:-8}. */
    static Point point(String word, Figure figure) {
        if (!Character.isLetter(word.charAt(0))) {
            double[] at = Pose.numbers(word);
            return new Point(at[0], at[1]);
        }
        int plus = word.indexOf('+');
        if (plus < 0) {
            return figure.joint(word);
        }
        double[] off = Pose.numbers(word.substring(plus + 1));
        return figure.joint(word.substring(0, plus)).plus(off[0], off[1]);
    }

    static List<String> words(String written) {
        return Arrays.asList(written.strip().split("\\s+", -1));
    }

    private static void chain(Contour contour, List<Point> points, double r) {
        for (int i = 1; i < points.size(); i++) {
            contour.capsule(points.get(i - 1), r, points.get(i), r);
        }
    }

    /** A stool around a place, with its seat at a height. */
    private static void stool(Contour contour, double x, double height) {
        contour.box(new Point(x - HALF_SEAT, height), new Point(x + HALF_SEAT, height - SEAT));
        for (double side : new double[] {-1, 1}) {
            leg(contour, x + side * (HALF_SEAT - BAR_R), height - SEAT);
        }
    }

    /** A stool with a back at its right. */
    private static void chair(Contour contour, double x, double height) {
        stool(contour, x, height);
        Point seat = new Point(x + HALF_SEAT - BAR_R, height);
        chain(contour, List.of(seat, seat.plus(4, BACKREST)), BAR_R);
    }

    private static void bench(Contour contour, List<Double> fromToHeight) {
        double from = fromToHeight.get(0);
        double to = fromToHeight.get(1);
        double height = fromToHeight.get(2) - PAD_R;
        chain(contour, List.of(new Point(from, height), new Point(to, height)), PAD_R);
        leg(contour, from + 10, height);
        leg(contour, to - 10, height);
    }

    private static void leg(Contour contour, double x, double height) {
        chain(contour, List.of(new Point(x, height), new Point(x, BAR_R)), BAR_R);
    }

    private static void bell(Contour contour, Point hand) {
        contour.ring(hand.plus(0, -4.5), 6, 3.6).disc(hand.plus(0, -14), 8.2);
    }

    private static void dumbbell(Contour contour, Point hand) {
        contour.capsule(hand.plus(-9, 0), 1.6, hand.plus(9, 0), 1.6);
        for (double side : new double[] {-1, 1}) {
            contour.box(hand.plus(side * 6, 6), hand.plus(side * 10, -6));
        }
    }

    private static void plate(Contour contour, Point middle) {
        contour.ring(middle, PLATE_R, PLATE_R - 3.5).disc(middle, 3.5);
    }
}
