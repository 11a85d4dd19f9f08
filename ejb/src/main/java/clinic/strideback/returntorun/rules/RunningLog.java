package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the gates that come from the runner's log. A week counts from Monday to Sunday and only when it is over; a week without any logged run is
 * unknown, not 0 km. What is logged is a lower limit: runs nobody logged can only add to it.
 *
 * @param sessions    the oldest first
 * @param atLastStep  the runner is at the last step of the present stage
 * @param usualWeekly kilometres a week before the injury, or the goal; absent when nobody has asked
 * @param today       the runner's day
 */
public record RunningLog(
        List<JudgedSession> sessions,
        boolean atLastStep,
        @Nullable Metres usualWeekly,
        LocalDate today) {

    private static final int LONG_MINUTES = 30;
    private static final int LAST = 3;
    private static final int WEEKS_OF_HISTORY = 4;

    /** Everything that the log can tell; what it cannot tell is left out. */
    public Facts facts() {
        List<JudgedSession> here =
                sessions.stream().filter(JudgedSession::atThisStage).toList();
        Facts facts = new Facts();
        if (!here.isEmpty()) {
            facts.add("sessions30Min", Answer.of(longSessions(here)))
                    .add("lastStepSessions", Answer.of(lastStepSessions()))
                    .add("cleanStreak", Answer.of(TrainingHistory.streak(here)));
        }
        return facts.add("worstMorningLast3", worstMorning(here))
                .add("worstPainLast3", worstPain(here))
                .add("worstPain2Weeks", worstDuringSince(mondayOf(2)))
                .add("weekShare", share(1).map(Answer::of).orElse(null))
                .add("weekShareMin2", lowerShare())
                .add("loggedWeeks", loggedWeeks())
                .add("spikeMax4Weeks", highestSpike());
    }

    /** Long enough and not red. */
    private static long longSessions(List<JudgedSession> here) {
        return here.stream()
                .filter(judged -> judged.colour() != PainColour.RED)
                .map(judged -> judged.session().minutes())
                .filter(minutes -> minutes != null && minutes >= LONG_MINUTES)
                .count();
    }

    private long lastStepSessions() {
        return sessions.stream()
                .filter(judged -> atLastStep && judged.atThisStep() && judged.colour() == PainColour.GREEN)
                .count();
    }

    private static @Nullable Answer worstMorning(List<JudgedSession> here) {
        return worst(lastOf(here).stream()
                .map(session -> session.pain().mornings().next())
                .toList());
    }

    private static @Nullable Answer worstPain(List<JudgedSession> here) {
        List<@Nullable PainScore> scores = new ArrayList<>();
        for (Session session : lastOf(here)) {
            scores.add(session.pain().worst());
            scores.add(session.pain().mornings().next());
        }
        return worst(scores);
    }

    private @Nullable Answer worstDuringSince(LocalDate from) {
        return worst(sessions.stream()
                .map(JudgedSession::session)
                .filter(session -> !session.on().isBefore(from))
                .map(session -> session.pain().worst())
                .toList());
    }

    /** Nothing where there are fewer than three. */
    private static List<Session> lastOf(List<JudgedSession> here) {
        return here.size() < LAST
                ? List.of()
                : here.subList(here.size() - LAST, here.size()).stream()
                        .map(JudgedSession::session)
                        .toList();
    }

    /** One score that was not given makes the worst unknown. */
    private static @Nullable Answer worst(List<@Nullable PainScore> scores) {
        if (scores.isEmpty() || scores.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return Answer.of(scores.stream().mapToInt(score -> score.value()).max().orElseThrow());
    }

    /** The kilometres of the week so many weeks ago, in per cent of the usual ones. */
    private Optional<BigDecimal> share(int weeksAgo) {
        if (usualWeekly == null || usualWeekly.value() == 0) {
            return Optional.empty();
        }
        BigDecimal usual = BigDecimal.valueOf(usualWeekly.value());
        return distance(weeksAgo)
                .map(metres -> BigDecimal.valueOf(100L * metres.value()).divide(usual, MathContext.DECIMAL64));
    }

    private @Nullable Answer lowerShare() {
        return share(1).flatMap(last -> share(2).map(last::min)).map(Answer::of).orElse(null);
    }

    /** What was logged in the week so many weeks before the present one; nothing for a week without a log. */
    private Optional<Metres> distance(int weeksAgo) {
        LocalDate monday = mondayOf(weeksAgo);
        return sessions.stream()
                .map(JudgedSession::session)
                .filter(session ->
                        !session.on().isBefore(monday) && session.on().isBefore(monday.plusWeeks(1)))
                .map(Session::distance)
                .reduce(Metres::plus);
    }

    private @Nullable Answer loggedWeeks() {
        long weeks = 0;
        for (int weeksAgo = 1; weeksAgo <= WEEKS_OF_HISTORY; weeksAgo++) {
            weeks += distance(weeksAgo).isPresent() ? 1 : 0;
        }
        return sessions.isEmpty() ? null : Answer.of(weeks);
    }

    private @Nullable Answer highestSpike() {
        List<Session> all = sessions.stream().map(JudgedSession::session).toList();
        return all.stream()
                .filter(session -> !session.on().isBefore(today.minusWeeks(WEEKS_OF_HISTORY)))
                .flatMap(session -> SpikeTable.ratio(session.on(), session.distance(), all).stream())
                .max(Comparator.naturalOrder())
                .map(Answer::of)
                .orElse(null);
    }

    private LocalDate mondayOf(int weeksAgo) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksAgo);
    }
}
