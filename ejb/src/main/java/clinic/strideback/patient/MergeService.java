package clinic.strideback.patient;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.MergeRepository.Judged;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows who may be registered twice, makes one file of two, and two again if that was wrong. */
@Stateless
@UseCase
public class MergeService {

    /** The most pairs that are shown at once. */
    public static final int PAGE = 50;

    @Inject
    MergeRepository merges;

    @Inject
    PatientRepository patients;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Event<FilesJoined> filesJoined;

    @Inject
    Clock clock;

    /**
     * Pairs of the caller's runners who may be one person, the likeliest first.
     *
     * @param first behind which pair: its first runner; null for the first page
     * @param second its second
     */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("a list, narrowed to the caller's clinics")
    public MergeView.Pairs pairs(@Nullable UUID first, @Nullable UUID second) {
        List<MergeRepository.Pair> found =
                merges.pairs(caller.get().clinics(), new MergeRepository.Place(first, second), PAGE + 1);
        List<MergeRepository.Pair> open = found.subList(0, Math.min(found.size(), PAGE));
        List<PatientId> ids = open.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        Map<PatientId, MergeView.File> files =
                merges.files(ids).stream().collect(Collectors.toMap(MergeView.File::id, Function.identity()));
        List<MergeView.Pair> rows = open.stream()
                .map(pair -> new MergeView.Pair(
                        Objects.requireNonNull(files.get(pair.first())),
                        Objects.requireNonNull(files.get(pair.second())),
                        pair.weight()))
                .toList();
        return new MergeView.Pairs(rows, found.size() > PAGE);
    }

    /** Both files side by side. */
    @Requires(Permission.CHART_READ)
    public MergeView compare(PatientId survivor, PatientId merged) {
        Map<String, String> stays = PersonTexts.of(patients.get(survivor).form());
        Map<String, String> goes = PersonTexts.of(patients.get(merged).form());
        List<MergeView.Row> rows = new ArrayList<>();
        stays.forEach((field, text) -> rows.add(new MergeView.Row(field, text, goes.getOrDefault(field, ""))));
        return new MergeView(merges.file(survivor), merges.file(merged), rows);
    }

    /** Says that the two are two runners; they are not shown as a pair again. */
    @Requires(Permission.PATIENT_MERGE)
    public void keepApart(PatientId one, PatientId other, @Valid MergeForm form) {
        refuseSame(one, other);
        merges.judge(one, other, judged("TWO_RUNNERS", String.valueOf(form.getReason())));
    }

    /**
     * Makes one file of two: all that was charted about the one that goes belongs to the one that stays, under whose names the chosen fields are taken over.
     *
     * @throws StaleVersion if one of them was corrected meanwhile
     */
    @Requires(Permission.PATIENT_MERGE)
    public void merge(PatientId survivor, PatientId merged, @Valid MergeForm form) {
        refuseSame(survivor, merged);
        submissions.once(form.getToken(), caller.person(), "patient.merge", id -> {
            boolean first = survivor.value().compareTo(merged.value()) < 0;
            merges.hold(first ? survivor : merged);
            merges.hold(first ? merged : survivor);
            Patient stays = patients.get(survivor);
            Patient goes = patients.get(merged);
            if (stays.version != form.survivorVersion() || goes.version != form.mergedVersion()) {
                throw new StaleVersion(stays.version, List.of());
            }
            PatientForm joined = stays.form();
            Map<String, String> before = PersonTexts.of(joined);
            PersonTexts.of(goes.form()).forEach((field, text) -> {
                if (form.takes(field)) {
                    PersonTexts.tell(joined, field, text);
                }
            });
            stays.take(joined, check(joined, stays));
            merges.merge(new PatientMerge(
                            id, stays, goes, caller.clinicFor(survivor).value(), String.valueOf(form.getReason()))
                    .made(before, PersonTexts.of(joined), caller.person(), clock.instant()));
            merges.judge(survivor, merged, judged("MERGED", String.valueOf(form.getReason())));
            filesJoined.fire(new FilesJoined(survivor, merged));
        });
    }

    /** Files that went into this one and could come out again, the newest first. */
    @Requires(Permission.CHART_READ)
    public List<MergeView.Made> mergesOf(PatientId survivor) {
        return merges.made(survivor, caller.zoneOf(survivor));
    }

    /**
     * Makes two files again: what belonged to the other one goes back to it, with what was charted since about its episodes.
     *
     * @throws clinic.strideback.shared.NotFound if there is no such merge, or it was undone already
     */
    @Requires(Permission.PATIENT_MERGE)
    public void undo(PatientId survivor, @Valid UndoMergeForm form) {
        PatientMerge merge = merges.get(survivor, Objects.requireNonNull(form.getMerge()));
        String reason = String.valueOf(form.getReason());
        Patient stays = patients.get(survivor);
        PatientForm apart = stays.form();
        merge.giveBack(apart);
        stays.take(apart, check(apart, stays));
        merge.undo(reason, caller.person(), clock.instant());
        merges.undo(merge);
        merges.judge(survivor, merge.merged(), judged("TWO_RUNNERS", reason));
        filesJoined.fire(new FilesJoined(survivor, merge.merged()));
        audit.remark("merge undone");
    }

    private Judged judged(String state, String reason) {
        return new Judged(state, reason, caller.person(), clock.instant());
    }

    private BirthDate check(PatientForm form, Patient patient) {
        ZoneId home = ZoneId.of(patient.zone);
        return new PersonCheck(home, LocalDate.now(clock.withZone(home))).check(form);
    }

    private static void refuseSame(PatientId one, PatientId other) {
        if (one.equals(other)) {
            throw new Invalid("reason", "patient.merge.same");
        }
    }
}
