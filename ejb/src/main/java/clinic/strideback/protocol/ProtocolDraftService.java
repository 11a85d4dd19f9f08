package clinic.strideback.protocol;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.protocol.ProtocolDraftRepository.Found;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a clinic's next version of a protocol: begun from a published one, changed step by step, published or thrown away. */
@Stateless
@UseCase
public class ProtocolDraftService {

    private static final String DRAFT = "draft";

    @Inject
    ProtocolDraftRepository drafts;

    @Inject
    ProtocolVersionRepository versions;

    @Inject
    ProtocolLibrary library;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /** What the caller's clinics are writing. */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("drafts of the caller's clinics, not files")
    public List<DraftRow> all(Locale locale) {
        return drafts.of(caller.get().clinics()).stream()
                .map(found -> row(found, words(found.draft().read(), found.draft().code, locale)))
                .toList();
    }

    /**
     * One of the caller's clinics, in the language of the reader.
     *
     * @throws NotFound if they have none such
     */
    @Requires(Permission.PROTOCOL_READ)
    @NoSubject("a draft of the caller's clinics, not a file")
    public DraftView read(UUID id, Locale locale) {
        Found found = find(id);
        ProtocolContent content = found.draft().read();
        Protocol protocol = library.read(content, ProtocolDraft.NUMBER);
        ProtocolWords words = words(content, found.draft().code, locale);
        DraftSheet sheet = new DraftSheet(content, found.draft().version);
        return new DraftView(
                row(found, words),
                found.draft().version,
                words.view(protocol),
                new ProtocolLint(library).views(protocol, reasons(found.draft()), locale),
                sheet.protocol(),
                sheet.phases(),
                sheet.lines(),
                sheet.bans(),
                sheet.exits());
    }

    /**
     * Begins a draft from a published version.
     *
     * @param clinic which of the caller's clinics; needed by those who work at several
     * @param token  made when the page was opened; makes two submits one draft
     * @throws Invalid  if the clinic is writing one of this protocol already
     * @throws NotFound if there is no such version, or it is another clinic's
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinic, not a file")
    public UUID begin(@Nullable ClinicId clinic, String code, int version, UUID token) {
        ClinicId where = caller.workplace(clinic);
        audit.within(where);
        audit.remark(code);
        ProtocolVersion from =
                versions.get(code, version, caller.get().clinics()).version();
        return submissions.once(token, caller.person(), "protocol.begin", id -> {
            if (drafts.isBegun(where, code)) {
                throw new Invalid(DRAFT, "protocol.draft.begun");
            }
            Protocol base = library.find(code, version).orElseThrow(NotFound::new);
            ProtocolContent content = library.content(code, version).orElseThrow(NotFound::new);
            ProtocolDraft draft =
                    new ProtocolDraft(id, where, base, content, caller.person().value(), clock.instant());
            draft.acknowledged = from.acknowledged;
            drafts.add(draft);
        });
    }

    /**
     * Changes what the protocol says as a whole.
     *
     * @throws Invalid      naming each field that makes no sense
     * @throws StaleVersion if somebody else changed the draft meanwhile, field by field
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void changeProtocol(UUID id, @Valid DraftProtocolForm form) {
        ProtocolDraft draft = find(id).draft();
        Differences theirs = form.against(new DraftSheet(draft.read(), draft.version).protocol());
        change(draft, form.getToken(), form.getVersion(), theirs, edit -> edit.protocol(form));
    }

    /**
     * Changes a phase, or adds one.
     *
     * @param phase code of the phase; null for a new one
     * @throws Invalid      naming each field that makes no sense
     * @throws StaleVersion if somebody else changed the draft meanwhile, field by field
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void changePhase(UUID id, @Nullable String phase, @Valid DraftPhaseForm form) {
        ProtocolDraft draft = find(id).draft();
        if (phase == null) {
            change(draft, form.getToken(), draft.version, new Differences(), edit -> edit.add(form));
            return;
        }
        DraftPhaseForm now =
                new DraftSheet(draft.read(), draft.version).phases().get(phase);
        if (now == null) {
            throw new NotFound();
        }
        change(draft, form.getToken(), form.getVersion(), form.against(now), edit -> edit.change(phase, form));
    }

    /**
     * Changes an exercise of a phase with its dose, or adds one.
     *
     * @param place of the exercise in its phase, from 0; null for a new one
     * @throws Invalid      naming each field that makes no sense
     * @throws StaleVersion if somebody else changed the draft meanwhile, field by field
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void changeLine(UUID id, String phase, @Nullable Integer place, @Valid DraftLineForm form) {
        ProtocolDraft draft = find(id).draft();
        List<DraftLineForm> lines =
                new DraftSheet(draft.read(), draft.version).lines().get(phase);
        if (lines == null || (place != null && (place < 0 || place >= lines.size()))) {
            throw new NotFound();
        }
        refuseUnknown("exercise", form.getExercise());
        refuseUnknown("orExercise", form.getOrExercise());
        if (place == null) {
            change(draft, form.getToken(), draft.version, new Differences(), edit -> edit.lines()
                    .add(phase, form));
        } else {
            Differences theirs = form.against(lines.get(place));
            change(draft, form.getToken(), form.getVersion(), theirs, edit -> edit.lines()
                    .change(phase, place, form));
        }
    }

    /**
     * Changes what speaks against the protocol or is left out in it, or adds something.
     *
     * @param number of what is changed; null for something new
     * @throws Invalid      naming each field that makes no sense
     * @throws StaleVersion if somebody else changed the draft meanwhile, field by field
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void changeBan(UUID id, @Nullable Integer number, @Valid DraftBanForm form) {
        ProtocolDraft draft = find(id).draft();
        if (number == null) {
            change(draft, form.getToken(), draft.version, new Differences(), edit -> edit.bans()
                    .add(form));
            return;
        }
        DraftBanForm now = DraftView.find(new DraftSheet(draft.read(), draft.version).bans(), number);
        change(draft, form.getToken(), form.getVersion(), form.against(now), edit -> edit.bans()
                .change(number, form));
    }

    /**
     * Names the finding to look at for an exit of a phase, or none. The therapist's word stays what opens it.
     *
     * @param place of the exit in its phase, from 0
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void changeExit(UUID id, String phase, int place, @Valid DraftExitForm form) {
        ProtocolDraft draft = find(id).draft();
        Map<String, List<DraftExitForm>> exits = new DraftSheet(draft.read(), draft.version).exits();
        DraftExitForm now = DraftView.at(exits.getOrDefault(phase, List.of()), place);
        change(
                draft,
                form.getToken(),
                form.getVersion(),
                form.against(now),
                edit -> edit.lookAt(phase, place, form.getTest()));
    }

    /**
     * Moves or takes out a phase or an exercise, or takes out something that speaks against the protocol.
     *
     * @throws Invalid      if a ban would hold in no phase then, or no phase would be left
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void rearrange(UUID id, DraftStep step) {
        ProtocolDraft draft = find(id).draft();
        refuseStale(draft, step.version());
        DraftEdit edit = new DraftEdit(draft.read());
        step.apply(edit);
        take(draft, edit.done());
    }

    /**
     * Lets stand what the linter found, for a reason that is kept with the version.
     *
     * @throws Invalid if it finds no such thing, or the reason is missing
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void acknowledge(UUID id, @Valid AcknowledgeForm form) {
        ProtocolDraft draft = find(id).draft();
        Protocol protocol = library.read(draft.read(), ProtocolDraft.NUMBER);
        if (new ProtocolLint(library)
                .check(protocol).stream().noneMatch(finding -> finding.key().equals(form.getFinding()))) {
            throw new Invalid("finding", "protocol.finding.gone");
        }
        List<Acknowledged> all = new ArrayList<>(Acknowledged.parse(draft.acknowledged));
        all.removeIf(one -> one.finding().equals(form.getFinding()));
        all.add(new Acknowledged(form.finding(), form.why(), caller.person().value(), clock.instant()));
        draft.acknowledge(Acknowledged.json(all), caller.person().value(), clock.instant());
    }

    /**
     * Publishes the draft: from now on the clinic's new plans follow it. Plans in force stay on their version. The clinic's former version is retired.
     *
     * @return its number
     * @throws Invalid      if a phase has no exercise, or a finding is neither mended nor acknowledged
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.PROTOCOL_PUBLISH)
    @NoSubject("a draft of the caller's clinics, not a file")
    public int publish(UUID id, @Valid PublishForm form) {
        ProtocolDraft draft = find(id).draft();
        refuseStale(draft, form.getVersion());
        ProtocolContent content = draft.read();
        Protocol protocol = library.read(content, ProtocolDraft.NUMBER);
        Map<String, String> reasons = reasons(draft);
        if (!protocol.complete()) {
            throw new Invalid(DRAFT, "protocol.phase.empty");
        }
        if (!new ProtocolLint(library)
                .check(protocol).stream().allMatch(finding -> reasons.containsKey(finding.key()))) {
            throw new Invalid(DRAFT, "protocol.findings.open");
        }
        int number = versions.nextNumber(draft.code);
        versions.retirePublished(draft.clinic(), draft.code);
        versions.add(new ProtocolVersion(draft, number, protocol)
                .published(caller.person().value(), clock.instant(), form.why()));
        drafts.remove(draft);
        audit.remark(draft.code + " " + number);
        return number;
    }

    /**
     * Throws the draft away.
     *
     * @param version of the draft that the therapist has read
     * @throws StaleVersion if somebody else changed the draft meanwhile
     */
    @Requires(Permission.PROTOCOL_WRITE)
    @NoSubject("a draft of the caller's clinics, not a file")
    public void discard(UUID id, long version) {
        ProtocolDraft draft = find(id).draft();
        refuseStale(draft, version);
        drafts.remove(draft);
    }

    private static void refuseStale(ProtocolDraft draft, long version) {
        if (version != draft.version) {
            throw new Differences().against(draft.version);
        }
    }

    private Found find(UUID id) {
        Found found = drafts.get(caller.get().clinics(), id);
        audit.within(found.draft().clinic());
        audit.remark(found.draft().code);
        return found;
    }

    private void change(ProtocolDraft draft, UUID token, long version, Differences theirs, Consumer<DraftEdit> change) {
        submissions.once(token, caller.person(), "protocol.change", unused -> {
            if (version != draft.version) {
                throw theirs.against(draft.version);
            }
            DraftEdit edit = new DraftEdit(draft.read());
            change.accept(edit);
            take(draft, edit.done());
        });
    }

    /** What the validator of the shipped tables would refuse is refused here too, in its words. */
    private void take(ProtocolDraft draft, ProtocolContent content) {
        try {
            library.read(content, ProtocolDraft.NUMBER);
        } catch (IllegalStateException senseless) {
            throw new Invalid(DRAFT, "protocol.draft.senseless", String.valueOf(senseless.getMessage()));
        }
        draft.take(content, caller.person().value(), clock.instant());
    }

    private void refuseUnknown(String field, @Nullable String exercise) {
        if (exercise != null && library.findExercise(exercise).isEmpty()) {
            throw new Invalid(field, "careplan.exercise.unknown");
        }
    }

    private static Map<String, String> reasons(ProtocolDraft draft) {
        return Acknowledged.parse(draft.acknowledged).stream()
                .collect(Collectors.toMap(Acknowledged::finding, Acknowledged::reason));
    }

    private ProtocolWords words(ProtocolContent content, String code, Locale locale) {
        Map<String, String> texts = new HashMap<>(library.texts(locale));
        texts.putAll(content.texts(locale.getLanguage(), code + "/" + ProtocolDraft.NUMBER));
        return new ProtocolWords(texts, locale);
    }

    private DraftRow row(Found found, ProtocolWords words) {
        ProtocolDraft draft = found.draft();
        ClinicView clinic = clinics.get(draft.clinic());
        return new DraftRow(
                draft.id,
                draft.code,
                draft.basedOn,
                words.title(library.read(draft.read(), ProtocolDraft.NUMBER)),
                clinic.name(),
                draft.changedAt.atZone(clinic.zone()),
                found.by());
    }
}
