package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last sessions say together, as the measures that the response table and the caps read. A session before the runner came to the present step
 * has had its answer: it is not answered twice. The sessions of one day count as one, and the worst of them speaks; a sudden pain or a new bruise speaks
 * until somebody has decided, whatever was told after it, and a session of which the pain is unknown does not take the place of one that was red.
 *
 * @param sessions  the oldest first
 * @param stepSince the day on which the runner came to the present step
 * @param today     the runner's day
 */
public record TrainingHistory(List<JudgedSession> sessions, LocalDate stepSince, LocalDate today) {

    private static final int REDS_WINDOW_DAYS = 10;
    private static final int AMBERS_WINDOW = 5;

    /** Sorts by day; sessions of one day keep their order. */
    public TrainingHistory {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(
                        (JudgedSession judged) -> judged.session().on()))
                .toList();
    }

    /** The measures of the response table and of the cap by the next morning. */
    public Facts facts() {
        Facts facts = new Facts().add("daysMissed", Answer.of(daysMissed()));
        if (sessions.isEmpty()) {
            return facts;
        }
        JudgedSession last = sessions.get(sessions.size() - 1);
        return last.atThisStep() ? add(facts, last) : facts;
    }

    private Facts add(Facts facts, JudgedSession last) {
        PainResponse pain = last.session().pain();
        LocalDate day = last.session().on();
        List<JudgedSession> unanswered =
                here().stream().filter(JudgedSession::unanswered).toList();
        return facts.add("suddenPain", Answer.of(tell(unanswered, Sign.SUDDEN_PAIN)))
                .add("newBruise", Answer.of(tell(unanswered, Sign.NEW_BRUISE)))
                .add("unwell", Answer.of(tell(on(day), Sign.UNWELL)))
                .add("colour", Answer.word(colour(day, unanswered).name()))
                .add("redsIn10Days", Answer.of(reds(day)))
                .add("ambersInLast5", Answer.of(ambers()))
                .add("greenStreak", Answer.of(streak(here())))
                .add("morningRise", morningRise(pain.mornings()));
    }

    private List<JudgedSession> here() {
        return sessions.stream().filter(JudgedSession::atThisStep).toList();
    }

    private List<JudgedSession> on(LocalDate day) {
        return here().stream()
                .filter(judged -> judged.session().on().equals(day))
                .toList();
    }

    private static boolean tell(List<JudgedSession> sessions, Sign sign) {
        return sessions.stream()
                .anyMatch(judged -> judged.session().pain().signs().contains(sign));
    }

    /** Of the last day; where that is unknown, a red day that nobody has answered speaks on until a known one follows. */
    private PainColour colour(LocalDate last, List<JudgedSession> unanswered) {
        PainColour worst = worst(on(last));
        if (worst != PainColour.UNKNOWN) {
            return worst;
        }
        return unanswered.stream()
                .map(judged -> judged.session().on())
                .sorted(Comparator.reverseOrder())
                .map(day -> worst(on(day)))
                .filter(colour -> colour != PainColour.UNKNOWN)
                .findFirst()
                .filter(colour -> colour == PainColour.RED)
                .orElse(worst);
    }

    private static PainColour worst(List<JudgedSession> sessions) {
        return sessions.stream()
                .map(JudgedSession::colour)
                .reduce(PainColour::orWorse)
                .orElse(PainColour.UNKNOWN);
    }

    /** How many of these sessions, counted from the latest, were green in a row. */
    static long streak(List<JudgedSession> asked) {
        int streak = 0;
        while (streak < asked.size() && asked.get(asked.size() - 1 - streak).colour() == PainColour.GREEN) {
            streak++;
        }
        return streak;
    }

    private long reds(LocalDate last) {
        return sessions.stream()
                .filter(judged -> judged.colour() == PainColour.RED)
                .filter(judged -> !judged.session().on().isBefore(last.minusDays(REDS_WINDOW_DAYS)))
                .count();
    }

    /** Those of an earlier stay have led to the step back already. */
    private long ambers() {
        List<JudgedSession> here =
                sessions.stream().filter(JudgedSession::atThisStage).toList();
        return here.subList(Math.max(0, here.size() - AMBERS_WINDOW), here.size()).stream()
                .filter(judged -> judged.colour() == PainColour.AMBER)
                .count();
    }

    /** The longest pause at this step that nothing was decided about: up to today, or between the last two sessions. */
    private long daysMissed() {
        List<LocalDate> days =
                here().stream().map(judged -> judged.session().on()).toList();
        int size = days.size();
        LocalDate last = size == 0 ? stepSince : days.get(size - 1);
        long since = ChronoUnit.DAYS.between(last, today);
        return size < 2 ? since : Math.max(since, ChronoUnit.DAYS.between(days.get(size - 2), last));
    }

    private static @Nullable Answer morningRise(Mornings mornings) {
        PainScore before = mornings.before();
        PainScore next = mornings.next();
        return before == null || next == null ? null : Answer.of(next.value() - before.value());
    }
}
