package clinic.strideback.load;

import clinic.strideback.measure.DistanceUnit;
import clinic.strideback.measure.Metres;
import clinic.strideback.measure.TypedDistance;
import clinic.strideback.measure.TypedNumber;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be: a day to come, a distance nobody runs, a morning that has not been yet. */
final class RunCheck {

    private static final int DAYS_BACK = 366;
    private static final Metres LONGEST = new Metres(300_000);

    private RunCheck() {}

    /**
     * The distance that was typed, in the form's unit.
     *
     * @throws Invalid with everything that is wrong
     */
    static BigDecimal check(RunForm form, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = Objects.requireNonNull(form.getRanOn());
        if (day.isAfter(today)) {
            problems.add(new Problem("ranOn", "date.future"));
        }
        if (day.isBefore(today.minusDays(DAYS_BACK))) {
            problems.add(new Problem("ranOn", "run.ranOn.tooOld"));
        }
        if (form.nextMorningTold() != null && !day.isBefore(today)) {
            problems.add(new Problem("painNextMorning", "run.nextMorning.early"));
        }
        BigDecimal distance = distance(form, problems);
        if (distance == null) {
            throw new Invalid(problems);
        }
        Invalid.unlessEmpty(problems);
        return distance;
    }

    private static @Nullable BigDecimal distance(RunForm form, List<Problem> problems) {
        DistanceUnit unit = Objects.requireNonNull(form.getUnit());
        String typed = Objects.requireNonNull(form.getDistance());
        BigDecimal amount = TypedDistance.read(typed, unit).orElse(null);
        if (amount == null) {
            boolean twoWays = TypedNumber.read(typed) == TypedNumber.Unclear.AMBIGUOUS;
            problems.add(new Problem("distance", twoWays ? "run.distance.ambiguous" : "run.distance.number"));
            return null;
        }
        if (!TypedDistance.isWithin(amount, LONGEST, unit)) {
            problems.add(new Problem("distance", "run.distance.range", LONGEST.in(unit, 0), unit.symbol()));
            return null;
        }
        if (Metres.of(amount, unit).in(unit, RunRow.SHOWN_DECIMALS).signum() == 0) {
            problems.add(new Problem("distance", "run.distance.zero"));
            return null;
        }
        return amount;
    }
}
