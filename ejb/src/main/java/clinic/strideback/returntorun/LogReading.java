package clinic.strideback.returntorun;

import clinic.strideback.load.LoggedRun;
import clinic.strideback.load.RunRow;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.JudgedSession;
import clinic.strideback.returntorun.rules.PainMonitoring;
import clinic.strideback.returntorun.rules.PainResponse;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import clinic.strideback.returntorun.rules.Session;
import clinic.strideback.returntorun.rules.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the runner's log in the terms of the rules. A run of the day of a decision belongs to the stage that held when it was told. */
record LogReading(StagePosition standing, PainMonitoring pain, Map<LocalDate, PainScore> mornings) {

    List<JudgedSession> read(List<LoggedRun> runs) {
        return runs.stream().map(this::judge).toList();
    }

    private JudgedSession judge(LoggedRun run) {
        PainResponse response = new PainResponse(
                run.painDuring(),
                signs(run.signs()),
                new Mornings(
                        mornings.get(run.on()),
                        mornings.get(run.on().plusDays(1)),
                        mornings.get(run.on().plusDays(2))));
        return new JudgedSession(
                new Session(run.on(), run.distance(), run.minutes(), response),
                pain.colour(response),
                isSince(run, standing.stageSince, standing.stageSinceAt),
                isSince(run, standing.stepSince, standing.stepSinceAt),
                standing.decidedAt == null || run.enteredAt().isAfter(standing.decidedAt));
    }

    private static boolean isSince(LoggedRun run, @Nullable LocalDate day, @Nullable Instant at) {
        if (day == null || at == null) {
            return false;
        }
        return run.on().isAfter(day) || (run.on().equals(day) && run.enteredAt().isAfter(at));
    }

    private static Set<Sign> signs(RunRow.Signs told) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        add(signs, told.limp(), Sign.LIMP);
        add(signs, told.suddenPain(), Sign.SUDDEN_PAIN);
        add(signs, told.newBruise(), Sign.NEW_BRUISE);
        add(signs, told.unwell(), Sign.UNWELL);
        return signs;
    }

    private static void add(Set<Sign> signs, boolean there, Sign sign) {
        if (there) {
            signs.add(sign);
        }
    }
}
