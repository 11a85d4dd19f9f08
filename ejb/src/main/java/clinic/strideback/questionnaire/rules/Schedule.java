package clinic.strideback.questionnaire.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked in an episode, by the calendar.
 *
 * @param openedOn the day on which the episode was opened
 */
public record Schedule(InstrumentTable table, Condition condition, LocalDate openedOn) {

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

    /** The day from which on it is due; null where the calendar does not ask for it. */
    @Nullable
    LocalDate dueOn(Instrument instrument, Map<String, LocalDate> last) {
        Integer days = instrument.rhythm().days().get(condition);
        if (days == null) {
            return null;
        }
        LocalDate answered = Stream.concat(Stream.of(instrument.code()), instrument.rhythm().satisfiedBy().stream())
                .map(last::get)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (answered != null) {
            return answered.plusDays(days);
        }
        return instrument.rhythm().intake() ? openedOn : openedOn.plusDays(days);
    }
}
