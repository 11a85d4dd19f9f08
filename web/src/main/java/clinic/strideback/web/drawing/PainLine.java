package clinic.strideback.web.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Worst pain of the day, 0 to 10, oldest day first. A day without a value breaks the line. */
public final class PainLine {
    private static final double LEFT = 3;
    private static final double WIDTH = 60;
    private static final double FLOOR = 25;
    private static final double PER_POINT = 2.2;

    private PainLine() {}

    /** The line through the days that were logged; a day alone between two gaps is a short dash. */
    public static String line(@Nullable List<? extends @Nullable Number> days) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int day = 0; days != null && day < days.size(); day++) {
            Number pain = days.get(day);
            if (pain != null) {
                boolean alone = !drawing && (day + 1 == days.size() || days.get(day + 1) == null);
                path.append(drawing ? "L" : "M")
                        .append(point(day, days.size(), pain))
                        .append(alone ? "h.1" : "");
            }
            drawing = pain != null;
        }
        return path.toString();
    }

    /** A dot on the last day that was logged. */
    public static String dot(@Nullable List<? extends @Nullable Number> days) {
        for (int day = days == null ? -1 : days.size() - 1; days != null && day >= 0; day--) {
            Number pain = days.get(day);
            if (pain != null) {
                return Path.disc(x(day, days.size()), y(pain), 2.5);
            }
        }
        return "";
    }

    /** The pain ceiling of the running phase, right across. */
    public static String ceiling(@Nullable Number ceiling) {
        return ceiling == null ? "" : "M0 " + Path.number(y(ceiling)) + "h66";
    }

    private static String point(int day, int days, Number pain) {
        return Path.number(x(day, days)) + " " + Path.number(y(pain));
    }

    private static double x(int day, int days) {
        return days < 2 ? LEFT + WIDTH : LEFT + WIDTH * day / (days - 1);
    }

    private static double y(Number pain) {
        return FLOOR - PER_POINT * pain.doubleValue();
    }
}
