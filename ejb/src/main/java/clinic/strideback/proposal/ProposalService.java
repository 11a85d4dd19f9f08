package clinic.strideback.proposal;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.proposal.ProposalView.Choice;
import clinic.strideback.proposal.ProposalView.Decided;
import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.protocol.NewestProtocols;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Proposes a protocol with its reasons, and keeps what the therapist decides about it. */
@Stateless
@UseCase
public class ProposalService {

    /** What a refusal names when it has been decided already. */
    public static final String DECIDED = "decided";

    @Inject
    ProposalRepository decisions;

    @Inject
    EpisodeService episodes;

    @Inject
    FactGathering facts;

    @Inject
    CarePlanService carePlans;

    @Inject
    ProtocolLibrary library;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Reads the rules on what is known today, and says why, in the language of the reader. */
    @Requires(Permission.PROPOSAL_READ)
    public ProposalView propose(PatientId patient, EpisodeId episode, Locale locale) {
        Basis basis = basis(patient, episode);
        RuleWords words = new RuleWords(locale, basis.gathered().rules().own());
        ProtocolWords protocols = new ProtocolWords(library, locale);
        ProposalJudgement judgement = basis.judgement();
        WhySheet sheet = new WhySheet(basis.judged(), words);
        AddOnSheet adds = new AddOnSheet(basis.judged(), words, protocols);
        return new ProposalView(
                patient,
                episode,
                basis.today(),
                judgement.table().version(),
                basis.version(),
                new ProposedProtocol(judgement, basis.newest()).view(words, protocols),
                judgement.needsMoreAssessment() ? words.text("N01.because") : "",
                sheet.steps(),
                adds.addOns(),
                adds.open(),
                adds.limits(),
                adds.lowestStage(),
                sheet.used(),
                sheet.others(),
                sheet.nearMisses(),
                sheet.missing(),
                basis.decided().stream()
                        .map(former -> decided(former, basis.zone()))
                        .toList(),
                basis.gathered().changed(),
                basis.newest().newest().stream()
                        .map(protocol -> new Choice(protocol.code(), protocols.title(protocol)))
                        .toList());
    }

    /**
     * Accepts the proposed protocol, or overrules it by another one with a reason, and opens the care plan that follows. The plan in force until then ends.
     *
     * @throws Invalid if the rules stop, or another protocol is chosen without a reason
     * @throws clinic.strideback.shared.StaleVersion if findings were signed, the history was corrected, the day changed or somebody decided meanwhile; if the
     *                                               same was decided before, through a page that was gone back to
     */
    @Requires(Permission.PROPOSAL_DECIDE)
    public void decide(PatientId patient, EpisodeId episode, @Valid DecisionForm form) {
        submissions.once(form.getToken(), caller.person(), "proposal.decide", id -> {
            decisions.lock(episode);
            Basis basis = basis(patient, episode);
            refuseStale(basis, form);
            refuseWhatCannotBeDecided(basis, form);
            ProposalDecision decision = decision(id, basis, form);
            refuseRepeated(basis, decision);
            decisions.add(decision);
            decisions.forgetChange(episode);
            carePlans.open(episode, opening(decision, basis.judged()));
        });
    }

    /**
     * The plan in force goes on although the rules answer otherwise now; another answer will be a task again.
     *
     * @param seen the answer that was looked at
     * @throws clinic.strideback.shared.StaleVersion if it is another one by now
     */
    @Requires(Permission.PROPOSAL_DECIDE)
    public void keepPlan(PatientId patient, EpisodeId episode, DecisionForm seen) {
        decisions.lock(episode);
        Basis basis = basis(patient, episode);
        refuseStale(basis, seen);
        decisions.keepPlan(episode, basis.judgement(), caller.person(), clock.instant());
    }

    /**
     * Judges what a program sends by the shipped tables, about nobody whom the clinic knows; nothing of it is kept.
     *
     * @param sent reads what was sent, for those only who may ask
     */
    @Requires(Permission.PROPOSAL_READ)
    @NoSubject("judges the inputs that it is sent, and keeps nothing")
    public EvaluationView evaluate(Supplier<EvaluationForm> sent) {
        return EvaluationView.of(sent.get(), library);
    }

    /**
     * What a proposal stands on.
     *
     * @param zone   the clinic's
     * @param newest what the clinic gives to new runners
     */
    private record Basis(
            EpisodeView episode,
            ClinicId clinic,
            ZoneId zone,
            FactGathering.Gathered gathered,
            WholeJudgement judged,
            Snapshot snapshot,
            List<ProposalRepository.Decided> decided,
            NewestProtocols newest) {

        ProposalJudgement judgement() {
            return judged.base();
        }

        LocalDate today() {
            return gathered.today();
        }

        long version() {
            String tables = judgement().table().checksum() + judged.addOns().checksum();
            return snapshot.basis(tables, decided.size());
        }
    }

    private Basis basis(PatientId patient, EpisodeId id) {
        EpisodeView episode = episodes.get(id);
        ClinicId clinic = caller.clinicFor(patient);
        ZoneId zone = clinics.get(clinic).zone();
        FactGathering.Gathered gathered = facts.of(episode, clinic);
        return new Basis(
                episode,
                clinic,
                zone,
                gathered,
                gathered.rules().rules().judge(gathered.known()),
                Snapshot.of(gathered.known()),
                decisions.of(id),
                library.of(clinic));
    }

    private static void refuseStale(Basis basis, DecisionForm form) {
        if (form.getVersion() != basis.version()) {
            throw new Differences()
                    .compare("rule", form.getRule(), basis.judgement().rule().id())
                    .compare(
                            "proposed",
                            form.getProposed(),
                            basis.judgement().protocol().orElse(null))
                    .compare(DECIDED, form.getDecisions(), basis.decided().size())
                    .against(basis.version());
        }
    }

    /** It would change nothing but end the plan that follows from it, and open it again. */
    private static void refuseRepeated(Basis basis, ProposalDecision decision) {
        if (basis.decided().stream().limit(1).anyMatch(last -> decision.repeats(last.decision()))) {
            throw new Differences()
                    .compare(DECIDED, null, basis.decided().size())
                    .against(basis.version());
        }
    }

    private static void refuseWhatCannotBeDecided(Basis basis, DecisionForm form) {
        ProposalJudgement judgement = basis.judgement();
        if (judgement.outcome() != Outcome.PROTOCOL) {
            throw new Invalid("decision", "proposal.stopped");
        }
        if (form.overrules()) {
            List<Invalid.Problem> problems = form.problemsOfReason();
            String other = form.getProtocol();
            if (other == null || basis.newest().findNewest(other).isEmpty()) {
                problems.add(new Invalid.Problem("protocol", "proposal.protocol.required"));
            } else if (judgement.protocol().filter(other::equals).isPresent()) {
                problems.add(new Invalid.Problem("protocol", "proposal.protocol.same"));
            } else if (startInstead(basis, other).isEmpty()) {
                problems.add(new Invalid.Problem("protocol", "proposal.protocol.class"));
            }
            Invalid.unlessEmpty(problems);
        }
    }

    private ProposalDecision decision(UUID id, Basis basis, DecisionForm form) {
        ProposedProtocol proposed = new ProposedProtocol(basis.judgement(), basis.newest());
        ProposalDecision decision = new ProposalDecision(
                        id,
                        new ProposalDecision.Subject(
                                basis.episode().patient(),
                                basis.clinic(),
                                basis.episode().id()),
                        basis.decided().size() + 1,
                        basis.judged(),
                        basis.snapshot())
                .adding(taken(basis, form, true), taken(basis, form, false))
                .by(caller.person(), clock.instant(), form.getRemark());
        if (form.overrules()) {
            Protocol other = ProposedProtocol.newest(basis.newest(), Objects.requireNonNull(form.getProtocol()));
            return decision.overruledBecause(Objects.requireNonNull(form.getReason()))
                    .opening(
                            other.code(),
                            other.version(),
                            startInstead(basis, other.code()).orElseThrow().code());
        }
        Protocol protocol = proposed.find().orElseThrow();
        Phase start = proposed.startOf(protocol);
        return decision.opening(protocol.code(), protocol.version(), start.code());
    }

    private static Optional<Phase> startInstead(Basis basis, String other) {
        return ProposedProtocol.startInstead(
                ProposedProtocol.newest(basis.newest(), other), basis.gathered().known());
    }

    /** What the findings add, as far as the therapist wants it, or does not. */
    private static List<String> taken(Basis basis, DecisionForm form, boolean wanted) {
        return basis.judged().fired().stream()
                .filter(rule -> form.takes(rule) == wanted)
                .toList();
    }

    /** What the findings add belongs to another protocol too; what runs beside the proposed one does not. */
    private PlanOpening opening(ProposalDecision decision, WholeJudgement judged) {
        return new PlanOpening(
                decision.protocolCode,
                decision.protocolVersion,
                decision.startPhase,
                decision.decision == Decision.ACCEPTED ? judged.base().with() : List.of(),
                decision.addOns().stream()
                        .map(rule -> new PlanOpening.AddOn(
                                rule, WholeJudgement.exercises(judged.addOns().get(rule))))
                        .toList(),
                new ProposedProtocol(judged.base(), library).beginning());
    }

    private static Decided decided(ProposalRepository.Decided row, ZoneId zone) {
        ProposalDecision decision = row.decision();
        return new Decided(
                decision.decision,
                decision.rule,
                decision.proposed,
                decision.protocolCode,
                decision.reason,
                decision.remark,
                decision.addOns(),
                decision.leftOut(),
                row.familyName() == null ? null : row.givenName() + " " + row.familyName(),
                decision.decidedAt.atZone(zone),
                decision.tableVersion);
    }
}
