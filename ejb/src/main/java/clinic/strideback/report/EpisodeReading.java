package clinic.strideback.report;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.careplan.ActivePlan;
import clinic.strideback.careplan.PlannedDay;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.patient.PatientHeader;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.returntorun.Readiness;
import clinic.strideback.returntorun.ReadinessFacts;
import clinic.strideback.returntorun.Standing;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all that a chart says about one episode in three statements, and judges the way on by it. */
@ApplicationScoped
class EpisodeReading {

    @Inject
    StoryRepository story;

    @Inject
    LatestFindings findings;

    @Inject
    ProtocolLibrary library;

    /** An episode as far as it is known today, and the way on. */
    record Read(
            EpisodeView episode,
            Standing standing,
            LocalDate today,
            List<LatestFinding> findings,
            @Nullable ActivePlan plan,
            Told told,
            Done done,
            Readiness readiness) {

        /** The days from the first on, with what the plan asked for. */
        List<PlannedDay> days(LocalDate first) {
            return PlannedDay.between(first, today, done.asked(), told.ticks());
        }
    }

    Read read(EpisodeRow row, PatientHeader runner, PersonId reader, StoryFilter filter) {
        EpisodeView episode = row.view();
        Standing standing = row.standing();
        LocalDate today = runner.today();
        List<LatestFinding> known = findings.of(episode.id());
        ActivePlan plan = row.plan(library);
        Told told = story.told(runner.id(), episode.id(), Readiness.firstDay(standing, today), today);
        Done done = story.done(runner, episode.id(), reader, filter);
        Readiness readiness = Readiness.of(
                standing,
                new ReadinessFacts(
                        today, episode, known, plan, told.runs(), told.mornings(), row.usual(), done.seen()));
        return new Read(episode, standing, today, known, plan, told, done, readiness);
    }
}
