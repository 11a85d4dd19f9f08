package clinic.strideback.report;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.careplan.PlannedDay;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.exercise.ExerciseWords;
import clinic.strideback.load.rules.EarlyWarning;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.report.ChartOverview.Day;
import clinic.strideback.report.ChartOverview.Earlier;
import clinic.strideback.report.ChartOverview.Now;
import clinic.strideback.report.ChartOverview.PlanInShort;
import clinic.strideback.report.EpisodeReading.Read;
import clinic.strideback.report.WorklistRow.DayState;
import clinic.strideback.returntorun.ReadinessView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the front of a chart together. */
final class OverviewSheet {

    private final Read read;
    private final Locale locale;
    private final ProtocolWords words;
    private final ExerciseWords exercises;
    private final ChartEvents story;

    OverviewSheet(Read read, ProtocolLibrary library, ExerciseWords exercises, Locale locale) {
        this.read = read;
        this.locale = locale;
        this.words = new ProtocolWords(library, locale);
        this.exercises = exercises;
        this.story = new ChartEvents(library, words, locale);
    }

    Now now(boolean assessed, StoryFilter filter) {
        EpisodeView episode = read.episode();
        ReadinessView readiness = read.readiness().view(locale);
        List<PlannedDay> days = read.days(read.today().minusDays(Week.DAYS - 1L));
        return new Now(
                episode.id(),
                episode.mechanism(),
                episode.onsetDate(),
                episode.complaint(),
                readiness,
                assessed,
                draft(),
                read.done().decision().map(story::stage).orElse(null),
                new KeyTests(read.findings(), episode.side(), read.today(), locale).all(readiness.gate()),
                story.of(read.done(), readiness.training().pains(), filter),
                plan(days.get(days.size() - 1)),
                days.stream().map(this::day).toList(),
                EarlyWarning.of(read.today(), read.told().tightness()));
    }

    private @Nullable AssessmentId draft() {
        return read.done()
                .draft()
                .map(draft -> new AssessmentId(Objects.requireNonNull(draft.id())))
                .orElse(null);
    }

    private @Nullable PlanInShort plan(PlannedDay today) {
        ActivePlan plan = read.plan();
        return plan == null
                ? null
                : new PlanInShort(
                        plan.protocol().code(),
                        plan.protocol().version(),
                        words.title(plan.protocol()),
                        plan.phase().code(),
                        words.name(plan.phase()),
                        plan.phaseSince(),
                        plan.painCeiling(),
                        today.names().stream().map(exercises::name).toList(),
                        today.done());
    }

    private Day day(PlannedDay day) {
        return new Day(
                day.day(),
                state(day),
                day.due(),
                day.done(),
                read.told().distance(day.day()),
                read.told().worstPain(day.day()),
                read.told().tightness().get(day.day()));
    }

    /** A day of which nothing was told is not known; one on which nothing was asked for is a day of rest. */
    static DayState state(PlannedDay day) {
        if (day.due() == 0) {
            return DayState.REST;
        }
        if (day.done() == 0) {
            return day.skipped() == 0 ? DayState.NOT_LOGGED : DayState.NOT_DONE;
        }
        return day.done() < day.due() ? DayState.PART : DayState.DONE;
    }

    static Earlier earlier(EpisodeRow row) {
        EpisodeView episode = row.view();
        return new Earlier(
                episode.id(),
                episode.side(),
                episode.onset(),
                episode.mechanism(),
                episode.onsetDate(),
                row.standing().stage());
    }
}
