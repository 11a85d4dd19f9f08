package clinic.strideback.proposal;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.assessment.LatestFindings;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.patient.Patients;
import clinic.strideback.proposal.ProposalView.Choice;
import clinic.strideback.proposal.ProposalView.Decided;
import clinic.strideback.proposal.rules.BaseProtocolRules;
import clinic.strideback.proposal.rules.Outcome;
import clinic.strideback.proposal.rules.ProposalJudgement;
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
import clinic.strideback.shared.rules.Facts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Proposes a protocol with its reasons, and keeps what the therapist decides about it. */
@Stateless
@UseCase
public class ProposalService {

    private static final BaseProtocolRules RULES = BaseProtocol.rules();

    @Inject
    ProposalRepository decisions;

    @Inject
    EpisodeService episodes;

    @Inject
    LatestFindings assessments;

    @Inject
    CarePlanService carePlans;

    @Inject
    ProtocolLibrary library;

    @Inject
    Patients patients;

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
        RuleWords words = new RuleWords(locale);
        ProtocolWords protocols = new ProtocolWords(library, locale);
        ProposalJudgement judgement = basis.judgement();
        WhySheet sheet = new WhySheet(judgement, words);
        return new ProposalView(
                patient,
                episode,
                basis.today(),
                judgement.table().version(),
                basis.version(),
                new ProposedProtocol(judgement, basis.newest()).view(words, protocols),
                judgement.needsMoreAssessment() ? words.text("N01.because") : "",
                sheet.steps(),
                sheet.used(),
                sheet.others(),
                sheet.nearMisses(),
                sheet.missing(),
                basis.decided().stream()
                        .map(former -> decided(former, basis.zone()))
                        .toList(),
                basis.newest().newest().stream()
                        .map(protocol -> new Choice(protocol.code(), protocols.title(protocol)))
                        .toList());
    }

    /**
     * Accepts the proposed protocol, or overrules it by another one with a reason, and opens the care plan that follows. The plan in force until then ends.
     *
     * @throws Invalid if the rules stop, or another protocol is chosen without a reason
     * @throws clinic.strideback.shared.StaleVersion if findings were signed, the history was corrected, the day changed or somebody decided meanwhile
     */
    @Requires(Permission.PROPOSAL_DECIDE)
    public void decide(PatientId patient, EpisodeId episode, @Valid DecisionForm form) {
        submissions.once(form.getToken(), caller.person(), "proposal.decide", id -> {
            decisions.lock(episode);
            Basis basis = basis(patient, episode);
            refuseStale(basis, form);
            refuseWhatCannotBeDecided(basis, form);
            ProposalDecision decision = decision(id, basis, form);
            decisions.add(decision);
            carePlans.open(episode, opening(decision, basis.judgement()));
        });
    }

    /**
     * What a proposal stands on.
     *
     * @param today the runner's own date
     * @param zone  the clinic's
     * @param newest what the clinic gives to new runners
     */
    private record Basis(
            EpisodeView episode,
            ClinicId clinic,
            ZoneId zone,
            LocalDate today,
            ProposalJudgement judgement,
            Snapshot snapshot,
            List<ProposalRepository.Decided> decided,
            NewestProtocols newest) {

        long version() {
            return snapshot.basis(judgement.table().checksum(), decided.size());
        }
    }

    private Basis basis(PatientId patient, EpisodeId id) {
        EpisodeView episode = episodes.get(id);
        ClinicId clinic = caller.clinicFor(patient);
        ZoneId zone = clinics.get(clinic).zone();
        LocalDate today = patients.today(patient);
        Facts known =
                EpisodeFacts.gather(episode, assessments.of(id), LocalDate.ofInstant(episode.toldAt(), zone), today);
        return new Basis(
                episode,
                clinic,
                zone,
                today,
                RULES.judge(known),
                Snapshot.of(known),
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
                        basis.judgement(),
                        basis.snapshot())
                .by(caller.person(), clock.instant(), form.getRemark());
        if (form.overrules()) {
            Protocol other = ProposedProtocol.newest(basis.newest(), Objects.requireNonNull(form.getProtocol()));
            return decision.overruledBecause(Objects.requireNonNull(form.getReason()))
                    .opening(other.code(), other.version(), other.firstPhase().code());
        }
        Protocol protocol = proposed.find().orElseThrow();
        Phase start = proposed.startOf(protocol);
        return decision.opening(protocol.code(), protocol.version(), start.code());
    }

    private static PlanOpening opening(ProposalDecision decision, ProposalJudgement judgement) {
        return new PlanOpening(
                decision.protocolCode,
                decision.protocolVersion,
                decision.startPhase,
                decision.decision == Decision.ACCEPTED ? judgement.with() : List.of());
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
                row.familyName() == null ? null : row.givenName() + " " + row.familyName(),
                decision.decidedAt.atZone(zone),
                decision.tableVersion);
    }
}
