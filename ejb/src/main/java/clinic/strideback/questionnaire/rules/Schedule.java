package clinic.strideback.questionnaire.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked in an episode, by the calendar and by the stages of the return to running.
 *
 * @param openedOn the day on which the episode was opened
 * @param reached  the day on which each stage or a later one was first entered, by its number; a stage that was not reached is not in it
 */
public record Schedule(
        InstrumentTable table, Condition condition, LocalDate openedOn, NavigableMap<Integer, LocalDate> reached) {

    /** Clearance is judged in this stage, so what it needs is asked as soon as it is entered. */
    private static final int BEFORE_CLEARANCE = 7;

    private static final int CLEARED = 8;
    private static final int WEEKS_OF_SURVEILLANCE = 8;

    /**
     * An instrument that is due.
     *
     * @param since the day from which on it is
     */
    public record Due(Instrument instrument, LocalDate since) {}

    /**
     * What is due on a day, in the order of the table.
     *
     * @param last the day of the last answer, by code of the instrument
     */
    public List<Due> due(Map<String, LocalDate> last, LocalDate today) {
        return table.all().stream()
                .flatMap(one -> Stream.ofNullable(dueOn(one, last)).map(day -> new Due(one, day)))
                .filter(due -> !due.since().isAfter(today))
                .toList();
    }

    /** The day from which on it is due; null where neither the calendar nor a stage asks for it. */
    @Nullable
    LocalDate dueOn(Instrument instrument, Map<String, LocalDate> last) {
        LocalDate answered = Stream.concat(Stream.of(instrument.code()), instrument.rhythm().satisfiedBy().stream())
                .map(last::get)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return Stream.concat(
                        Stream.ofNullable(byCalendar(instrument, answered)),
                        instrument.rhythm().alsoAt().stream()
                                .flatMap(moment -> Stream.ofNullable(at(moment, answered))))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private @Nullable LocalDate byCalendar(Instrument instrument, @Nullable LocalDate answered) {
        Integer days = instrument.rhythm().days().get(condition);
        if (days == null) {
            return null;
        }
        if (answered != null) {
            return answered.plusDays(days);
        }
        return instrument.rhythm().intake() ? openedOn : openedOn.plusDays(days);
    }

    private @Nullable LocalDate at(String moment, @Nullable LocalDate answered) {
        return switch (moment) {
            case "CLEARANCE" -> once(BEFORE_CLEARANCE, answered);
            case "AFTER_CLEARANCE" -> surveillance(answered);
            default -> once(Integer.parseInt(moment), answered);
        };
    }

    /** From the day on which the stage was reached, until it is answered on that day or later. */
    private @Nullable LocalDate once(int stage, @Nullable LocalDate answered) {
        LocalDate since = reachedOn(stage);
        return since == null || (answered != null && !answered.isBefore(since)) ? null : since;
    }

    /** Weekly for eight weeks after clearance, then monthly for as long as a year. */
    private @Nullable LocalDate surveillance(@Nullable LocalDate answered) {
        LocalDate cleared = reachedOn(CLEARED);
        if (cleared == null) {
            return null;
        }
        LocalDate from = answered == null || answered.isBefore(cleared) ? cleared : answered;
        LocalDate next =
                from.isBefore(cleared.plusWeeks(WEEKS_OF_SURVEILLANCE)) ? from.plusWeeks(1) : from.plusMonths(1);
        return next.isAfter(cleared.plusYears(1)) ? null : next;
    }

    private @Nullable LocalDate reachedOn(int stage) {
        return reached.tailMap(stage, true).values().stream()
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
