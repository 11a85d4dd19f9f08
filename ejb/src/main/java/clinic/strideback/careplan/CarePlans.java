package clinic.strideback.careplan;

import clinic.strideback.exercise.Exercises;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseView;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.shared.EpisodeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What other features ask about a plan within their own use cases. */
@ApplicationScoped
public class CarePlans {

    @Inject
    CarePlanRepository plans;

    @Inject
    ProtocolLibrary library;

    @Inject
    Exercises exercises;

    /** The plan in force for the episode. */
    public Optional<ActivePlan> findActive(EpisodeId episode) {
        return plans.findActive(episode).map(this::active);
    }

    /** The plan in force for the episode as the runner takes it home: what holds today, and what is to begin later. */
    public Optional<HomeProgramme> programme(EpisodeId episode, LocalDate today, Locale locale) {
        return plans.findActive(episode).map(plan -> programme(plan, today, locale));
    }

    private HomeProgramme programme(CarePlan plan, LocalDate today, Locale locale) {
        PlanWords words = new PlanWords(library, exercises.words(locale), locale);
        Protocol protocol = pinned(plan.protocolCode, plan.protocolVersion);
        Phase phase = protocol.findPhase(plan.phase).orElseThrow();
        return new HomeProgramme(
                words.plan(plan, protocol),
                protocol.version(),
                beside(plan).stream().map(words.protocol()::title).toList(),
                texts(words.protocol().view(phase).advice()),
                texts(words.protocol().lines(protocol.bansIn(phase))),
                PlanSheet.inForce(plans.prescriptionsSince(List.of(plan), today), today).stream()
                        .map(prescription -> line(prescription, words, today))
                        .toList());
    }

    private static HomeProgramme.Line line(Prescription prescription, PlanWords words, LocalDate today) {
        LocalDate from = prescription.startsOn;
        return new HomeProgramme.Line(
                words.item(prescription, List.of()), from.isAfter(today) ? from : null, prescription.lastDay());
    }

    private static List<String> texts(List<PhaseView.Line> lines) {
        return lines.stream().map(PhaseView.Line::text).toList();
    }

    private ActivePlan active(CarePlan plan) {
        Protocol protocol = pinned(plan.protocolCode, plan.protocolVersion);
        return new ActivePlan(
                protocol, protocol.findPhase(plan.phase).orElseThrow(), plan.phaseSince, plan.startedOn, beside(plan));
    }

    /** A version that a plan has pinned stays: a clinic's own, and one that ships with every later release too. */
    Protocol pinned(String code, int version) {
        return library.find(code, version)
                .orElseThrow(() -> new IllegalStateException("A care plan keeps protocol " + code + " version "
                        + version + ", which is not there any more"));
    }

    List<Protocol> beside(CarePlan plan) {
        return plan.beside.stream()
                .map(other -> pinned(other.protocolCode, other.protocolVersion))
                .toList();
    }
}
