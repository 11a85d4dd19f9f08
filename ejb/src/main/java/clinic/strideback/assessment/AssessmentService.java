package clinic.strideback.assessment;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.assessment.rules.FindingCatalogue;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.Problem;
import clinic.strideback.assessment.rules.Sheet;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.SentAgain;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes assessments: begins a draft, keeps what is typed, signs it, and reads it back. */
@Stateless
@UseCase
public class AssessmentService {

    private static final FindingCatalogue CATALOGUE = ShippedFindings.catalogue();

    /** The most visits side by side. */
    public static final int MOST_VISITS = 40;

    private static final int MOST_ANSWERS = 200;
    private static final int MOST_ROWS = 1000;

    @Inject
    AssessmentRepository assessments;

    @Inject
    FindingRepository findings;

    @Inject
    Templates templates;

    @Inject
    Drafts drafts;

    @Inject
    EpisodeService episodes;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<SentAgain> again;

    @Inject
    Event<AssessmentSigned> signed;

    @Inject
    Event<AssessmentVoided> voided;

    @Inject
    Clock clock;

    /**
     * Begins an assessment, or continues the draft that the caller has open in this episode.
     *
     * @param template a shipped one or one of the clinic's own; null for the one that suits the episode best
     * @param token made when the page with the button was opened; makes a double click one draft
     * @throws Invalid if there is no such template, it is another clinic's, or retired
     */
    @Requires(Permission.ASSESSMENT_RECORD)
    public AssessmentId begin(PatientId patient, EpisodeId episode, @Nullable String template, UUID token) {
        ClinicId clinic = caller.clinicFor(patient);
        Optional<AssessmentId> open = assessments.findDraft(episode, caller.person());
        if (open.isPresent()) {
            return open.get();
        }
        AtomicBoolean opened = new AtomicBoolean();
        UUID id = submissions.once(token, caller.person(), "assessment.begin", planned -> {
            AssessmentRepository.Opening opening = new AssessmentRepository.Opening(
                    clinic,
                    clinics.get(clinic).zone(),
                    caller.person(),
                    clock.instant(),
                    templates.get(clinic, episode, template));
            opened.set(assessments.openDraft(planned, patient, episode, opening));
        });
        // Another window, or the first of two clicks, may have been faster.
        return opened.get()
                ? new AssessmentId(id)
                : assessments.findDraft(episode, caller.person()).orElseGet(() -> new AssessmentId(id));
    }

    /** With which templates an assessment of the episode may begin, and which of them suits it best. Two statements. */
    @Requires(Permission.ASSESSMENT_READ)
    public OfferedTemplates offered(EpisodeId episode) {
        return templates.offered(caller.clinicFor(caller.patientOf(episode)), episode);
    }

    /**
     * The assessment as it stands: a draft with its texts as typed and the values before it, or signed findings.
     *
     * @throws NotFound if the episode has none such, or it is somebody else's draft
     */
    @Requires(Permission.ASSESSMENT_READ)
    public AssessmentView read(EpisodeId episode, AssessmentId id) {
        AssessmentRepository.Found found = assessments.page(episode, id, caller.person());
        Assessment assessment = found.assessment();
        EpisodeView problem = episodes.get(episode);
        boolean draft = assessment.isDraft();
        Sheet sheet = draft ? Drafts.sheet(assessment) : new Sheet(Findings.of(findings.of(id)), List.of(), Set.of());
        return new AssessmentView(
                found.row(),
                assessment.patient(),
                episode,
                assessment.entries(),
                Drafts.view(problem, assessment, sheet),
                draft ? byKey(findings.latest(episode)) : Map.of(),
                byKey(findings.first(episode)),
                assessment.carried(),
                draft
                        ? findings.lastNote(assessment)
                                .map(note -> note.view(problem))
                                .orElse(null)
                        : null,
                draft ? List.of() : assessments.addenda(assessment));
    }

    private static Map<String, LatestFinding> byKey(List<LatestFinding> taken) {
        return taken.stream()
                .collect(Collectors.toMap(before -> before.finding().key().toString(), before -> before));
    }

    /**
     * The episode's assessments, newest first: signed ones, and the caller's own draft.
     *
     * @param most how many at the most, from one to a thousand
     */
    @Requires(Permission.ASSESSMENT_READ)
    public List<AssessmentRow> listOf(PatientId patient, EpisodeId episode, int most) {
        return assessments.of(episode, caller.person(), Math.max(1, Math.min(most, MOST_ROWS)));
    }

    /** The newest signed answer to each question on each side, over all assessments of the episode. */
    @Requires(Permission.ASSESSMENT_READ)
    public List<LatestFinding> latestFindings(EpisodeId episode) {
        return findings.latest(episode);
    }

    /**
     * The signed findings of the latest visits side by side.
     *
     * @param visits how many, at most {@link #MOST_VISITS}
     */
    @Requires(Permission.ASSESSMENT_READ)
    public FlowsheetView flowsheet(PatientId patient, EpisodeId episode, int visits) {
        int most = Math.max(1, Math.min(visits, MOST_VISITS));
        Map<FlowsheetView.Visit, Map<FindingKey, Finding>> taken =
                FlowsheetView.byVisit(findings.ofVisits(episode, most + 1));
        boolean earlier = taken.size() > most;
        if (earlier) {
            taken.remove(taken.keySet().iterator().next());
        }
        return FlowsheetView.of(CATALOGUE.all(), taken, earlier);
    }

    /**
     * The signed answers to one question, of the latest visits at which it was answered.
     *
     * @throws NotFound if there is no such question
     */
    @Requires(Permission.ASSESSMENT_READ)
    public TrendView trend(PatientId patient, EpisodeId episode, String code) {
        FindingDefinition question = CATALOGUE.find(code).orElseThrow(NotFound::new);
        return TrendView.of(question, findings.ofQuestion(episode, code, MOST_ANSWERS));
    }

    /**
     * Keeps what is typed, however unfinished.
     *
     * @throws StaleVersion if the draft changed elsewhere meanwhile, entry by entry
     */
    @Requires(Permission.ASSESSMENT_RECORD)
    public KeptView keep(EpisodeId episode, AssessmentId id, @Valid AssessmentForm form) {
        return drafts.kept(drafts.keep(episode, id, form));
    }

    /**
     * Keeps what is typed, and puts one more question on the sheet.
     *
     * @throws Invalid      if there is no such question
     * @throws StaleVersion if the draft changed elsewhere meanwhile, entry by entry
     */
    @Requires(Permission.ASSESSMENT_RECORD)
    public void ask(EpisodeId episode, AssessmentId id, @Valid AssessmentForm form, String code) {
        Assessment assessment = drafts.keep(episode, id, form);
        if (CATALOGUE.find(code).isEmpty()) {
            throw new Invalid("ask", "assessment.ask.unknown");
        }
        assessment.ask(code);
    }

    /**
     * Signs: the findings stand from now on, under the caller's name.
     *
     * <p>One that amends another takes its place; that one stays readable.
     *
     * @throws Invalid     with each entry that cannot be signed, and what is still needed
     * @throws StaleVersion if the draft changed elsewhere meanwhile, entry by entry
     */
    @Requires(Permission.ASSESSMENT_SIGN)
    public void sign(EpisodeId episode, AssessmentId id, @Valid AssessmentForm form) {
        Optional<Assessment> held = drafts.toSign(episode, id, form);
        if (held.isEmpty()) {
            again.fire(new SentAgain("assessment.sign"));
            return;
        }
        Assessment assessment = held.get();
        Sheet sheet = Drafts.sheet(assessment);
        refuseWhatCannotBeSigned(sheet);
        if (assessment.amends != null) {
            takePlace(assessment, amended(assessment));
        }
        sheet.findings().all().forEach(finding -> findings.add(new FindingRow(assessment, finding)));
        signed.fire(assessment.sign(caller.person(), clock.instant(), sheet.findings()));
    }

    /**
     * Begins a draft that will stand in the place of a signed assessment, with all that was typed there.
     *
     * @throws Invalid      if the caller has another draft open in this episode
     * @throws StaleVersion if it is no longer signed
     */
    @Requires(Permission.ASSESSMENT_SIGN)
    public AssessmentId amend(EpisodeId episode, AssessmentId id, @Valid AmendForm form) {
        UUID begun = submissions.once(form.getToken(), caller.person(), "assessment.amend", planned -> {
            Assessment before = assessments.get(episode, id, caller.person());
            refuseUnlessSigned(before);
            if (assessments.findDraft(episode, caller.person()).isPresent()) {
                throw new Invalid("amendReason", "assessment.amend.draftOpen");
            }
            String reason = Objects.requireNonNull(form.getAmendReason());
            assessments.add(Assessment.amending(before, planned, reason, caller.person(), clock.instant()));
        });
        return new AssessmentId(begun);
    }

    private void takePlace(Assessment successor, Assessment before) {
        before.giveWayTo(successor);
        String reason = Objects.requireNonNull(successor.amendReason);
        voided.fire(new AssessmentVoided(before.assessmentId(), reason, caller.person(), clock.instant()));
    }

    private Assessment amended(Assessment successor) {
        Assessment before = assessments.amendedBy(successor);
        if (before.status != AssessmentStatus.SIGNED) {
            throw new Invalid("assessment", "assessment.amend.noLonger");
        }
        return before;
    }

    private static void refuseUnlessSigned(Assessment assessment) {
        if (assessment.status != AssessmentStatus.SIGNED) {
            throw new StaleVersion(assessment.version, List.of());
        }
    }

    /**
     * Adds to a signed assessment what came to mind afterwards; neither it nor the addendum changes any more.
     *
     * @throws StaleVersion if it is no longer signed
     */
    @Requires(Permission.ASSESSMENT_SIGN)
    public void append(EpisodeId episode, AssessmentId id, @Valid AddendumForm form) {
        submissions.once(form.getToken(), caller.person(), "assessment.append", planned -> {
            Assessment assessment = assessments.get(episode, id, caller.person());
            refuseUnlessSigned(assessment);
            String words = Objects.requireNonNull(form.getAddendum()).strip();
            assessments.add(new Addendum(planned, assessment, words, caller.person(), clock.instant()));
        });
    }

    /** Gives up a draft; it stays with its texts, but nobody sees it any more. */
    @Requires(Permission.ASSESSMENT_RECORD)
    public void discard(EpisodeId episode, AssessmentId id) {
        Assessment assessment = assessments.get(episode, id, caller.person());
        if (assessment.isDraft()) {
            assessment.withdraw(null, caller.person(), clock.instant());
        }
    }

    /**
     * Withdraws a signed assessment that was recorded in error; it stays readable, with who, when and why.
     *
     * @throws StaleVersion if it was withdrawn meanwhile
     */
    @Requires(Permission.ASSESSMENT_SIGN)
    public void voidSigned(EpisodeId episode, AssessmentId id, @Valid VoidForm form) {
        Assessment assessment = assessments.get(episode, id, caller.person());
        if (assessment.status != AssessmentStatus.SIGNED || assessment.version != form.getVersion()) {
            throw new StaleVersion(assessment.version, List.of());
        }
        String reason = Objects.requireNonNull(form.getReason());
        assessment.withdraw(reason, caller.person(), clock.instant());
        voided.fire(new AssessmentVoided(id, reason, caller.person(), clock.instant()));
    }

    private static void refuseWhatCannotBeSigned(Sheet sheet) {
        List<Invalid.Problem> problems = new ArrayList<>();
        for (Problem problem : sheet.problems()) {
            problems.add(new Invalid.Problem(problem.field(), "finding." + problem.kind(), problem.limits()));
        }
        Invalid.unlessEmpty(problems);
        if (sheet.findings().all().isEmpty()) {
            throw new Invalid("assessment", "assessment.empty");
        }
    }
}
