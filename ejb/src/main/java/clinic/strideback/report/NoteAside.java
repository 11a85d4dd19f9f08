package clinic.strideback.report;

import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.returntorun.ReturnToRunTables;
import clinic.strideback.returntorun.Standing;
import clinic.strideback.returntorun.rules.Position;
import clinic.strideback.returntorun.rules.Stage;
import clinic.strideback.returntorun.rules.StepTable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a note while it is written: who it is about, and what was planned so far.
 *
 * @param plan in force; null without one
 * @param way  on the return to running; null before it begins
 */
public record NoteAside(
        ChartHeader header,
        @Nullable Planned plan,
        @Nullable Way way) implements Serializable {

    private static final StepTable STEPS = ReturnToRunTables.steps();

    /**
     * The plan in force, in words.
     *
     * @param painCeiling 0 to 10
     * @param next        the phase after this one; null in the last
     */
    public record Planned(
            String protocol,
            int version,
            String title,
            Named phase,
            LocalDate since,
            int painCeiling,
            @Nullable Named next)
            implements Serializable {}

    /** A phase by its code and name. */
    public record Named(String code, String name) implements Serializable {

        static Named of(Phase phase, ProtocolWords words) {
            return new Named(phase.code(), words.name(phase));
        }
    }

    /**
     * Where the runner stands on the return to running.
     *
     * @param steps how many the stage has
     * @param next  where it leads; null from the last stage
     */
    public record Way(
            int stage,
            int step,
            int steps,
            @Nullable LocalDate since,
            @Nullable Next next) implements Serializable {

        /** Another step of the same stage, or the first of the next, behind its gate. */
        public boolean behindGate() {
            return next != null && next.stage() != stage;
        }
    }

    /** A place ahead. */
    public record Next(int stage, int step) implements Serializable {}

    static NoteAside of(ChartHeader header, @Nullable ActivePlan plan, Standing standing, ProtocolWords words) {
        return new NoteAside(header, plan == null ? null : planned(plan, words), way(standing));
    }

    private static Planned planned(ActivePlan plan, ProtocolWords words) {
        return new Planned(
                plan.protocol().code(),
                plan.protocol().version(),
                words.title(plan.protocol()),
                Named.of(plan.phase(), words),
                plan.phaseSince(),
                plan.painCeiling(),
                plan.protocol()
                        .phaseAfter(plan.phase())
                        .map(next -> Named.of(next, words))
                        .orElse(null));
    }

    private static @Nullable Way way(Standing standing) {
        Integer stage = standing.stage();
        Integer step = standing.step();
        if (stage == null || step == null) {
            return null;
        }
        Position position = new Position(Stage.of(stage), step);
        return new Way(
                stage,
                step,
                STEPS.stepsOf(position.stage()),
                standing.stageSince(),
                STEPS.after(position)
                        .map(next -> new Next(next.stage().number(), next.step()))
                        .orElse(null));
    }
}
