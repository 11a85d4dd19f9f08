package clinic.strideback.web.careplan;

import clinic.strideback.returntorun.OwnReturnView;
import clinic.strideback.returntorun.StepView;
import clinic.strideback.web.drawing.Distances;
import clinic.strideback.web.print.PaperPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the return to running stands and what it allows, as the runner's own page says it. */
record RunningOnPaper(HomeProgrammeWords words) {

    void tell(PaperPage page, @Nullable OwnReturnView running) {
        if (running == null) {
            page.warning(words.say("home.running.none")).paragraph(words.own("none"));
            return;
        }
        StepView step = running.step();
        if (step.stage() == 0) {
            page.warning(words.say("home.running.none"));
        }
        if (running.isCautioned()) {
            page.warning(words.own("advice." + running.advice()));
        }
        page.paragraph(words.own("stage", step.stage(), words.stage(step.stage())));
        if (!running.isStopped()) {
            page.paragraph(what(step) + "\n" + String.join(" · ", limits(running)));
            page.list(pain(running));
        }
        if (running.message() != null) {
            page.paragraph(words.own("message") + ": " + running.message());
        }
    }

    private String what(StepView step) {
        if (step.stage() != 1) {
            return words.own(String.valueOf(step.stage()));
        }
        return step.walk() == null
                ? words.own("through")
                : words.own("walkrun", step.walk(), Objects.requireNonNull(step.run()));
    }

    private List<String> limits(OwnReturnView running) {
        StepView step = running.step();
        List<String> limits = new ArrayList<>(distances(running));
        if (step.minutesFrom() != null && step.minutesTo() != null) {
            limits.add(minutes(step.minutesFrom(), step.minutesTo()));
        }
        if (step.effortFrom() != null && step.effortTo() != null) {
            limits.add(effort(step.effortFrom(), step.effortTo()));
        }
        limits.add(words.own("perweek", step.perWeek()));
        if (step.restDays() > 0) {
            limits.add(words.own("rest"));
        }
        return limits;
    }

    private List<String> distances(OwnReturnView running) {
        BigDecimal usual = Distances.kilometres(running.step().distance());
        BigDecimal most = Distances.kilometres(running.most());
        List<String> distances = new ArrayList<>();
        if (usual != null) {
            distances.add(words.own("about", usual));
        }
        if (most != null && running.step().stage() > 1) {
            distances.add(words.own("most", most));
        }
        return distances;
    }

    private String minutes(int from, int to) {
        return from == to ? words.own("minutes.exact", from) : words.own("minutes", from, to);
    }

    private String effort(int from, int to) {
        return from == to ? words.own("effort", from) : words.own("effort.span", from, to);
    }

    private List<String> pain(OwnReturnView running) {
        List<String> pain = new ArrayList<>();
        pain.add(words.say("home.run.pain", words.own("pain.range", 0, running.calm()), words.own("pain.calm")));
        if (running.ceiling() > running.calm()) {
            String range = running.ceiling() == running.calm() + 1
                    ? String.valueOf(running.ceiling())
                    : words.own("pain.range", running.calm() + 1, running.ceiling());
            pain.add(words.say("home.run.pain", range, words.own("pain.finish")));
        }
        pain.add(words.say("home.run.pain", words.own("pain.more", running.ceiling() + 1), words.own("pain.stop")));
        return pain;
    }
}
