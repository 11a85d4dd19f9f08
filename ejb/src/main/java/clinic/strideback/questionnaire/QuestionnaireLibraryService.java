package clinic.strideback.questionnaire;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.questionnaire.ItemsRow.Use;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Loads the items of questionnaires from a clinic's own licensed copy, and ends their use. */
@Stateless
@UseCase
public class QuestionnaireLibraryService {

    @Inject
    QuestionnaireRepository repository;

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

    /** What the clinics have loaded, the newest first. */
    @Requires(Permission.QUESTIONNAIRE_ITEMS_READ)
    @NoSubject("wording of clinics, not files")
    public List<ItemsRow> all(Locale locale) {
        List<ItemsRow> rows = new ArrayList<>();
        Set<List<Object>> asked = new HashSet<>();
        for (Tuple found : repository.all()) {
            LoadedItems items = found.get("items", LoadedItems.class);
            boolean newest = !items.isEnded() && asked.add(List.of(items.clinicId, items.instrument, items.language));
            rows.add(row(items, found, newest, locale));
        }
        return rows;
    }

    private ItemsRow row(LoadedItems items, Tuple found, boolean newest, Locale locale) {
        var clinic = clinics.get(new ClinicId(items.clinicId));
        String family = found.get("family", String.class);
        return new ItemsRow(
                items.id,
                clinic.name(),
                ShippedInstruments.texts(locale).getOrDefault(items.instrument, items.instrument),
                items.language,
                items.version,
                items.licence,
                items.loadedAt.atZone(clinic.zone()),
                family == null ? null : found.get("given", String.class) + " " + family,
                items.isEnded() ? Use.ENDED : newest ? Use.ASKED : Use.REPLACED);
    }

    /**
     * Reads a file without keeping it.
     *
     * @throws Invalid with all that is wrong in the file, each with its place
     */
    @Requires(Permission.QUESTIONNAIRE_ITEMS_READ)
    @NoSubject("wording, not files")
    public ItemsPreview preview(@Valid ItemsForm form, Locale locale) {
        ItemSet set = read(form);
        refuseKnown(Objects.requireNonNull(form.getClinic()), set);
        return new ItemsPreview(
                set.instrument(),
                ShippedInstruments.texts(locale).getOrDefault(set.instrument(), ""),
                set.language(),
                set.version(),
                set.licence(),
                set.instruction(),
                set.items());
    }

    /**
     * Keeps a file for what is filled in from now on.
     *
     * @throws Invalid with all that is wrong in the file, or if the clinic has this version already
     */
    @Requires(Permission.QUESTIONNAIRE_ITEMS_LOAD)
    @NoSubject("wording, not files")
    public void load(@Valid ItemsForm form) {
        ItemSet set = read(form);
        ClinicId clinic = Objects.requireNonNull(form.getClinic());
        submissions.once(form.getToken(), caller.person(), "questionnaire.load", id -> {
            refuseKnown(clinic, set);
            repository.add(new LoadedItems(id, clinic, set, new Stamp(caller.person(), clock.instant())));
        });
        audit.remark(set.instrument() + " " + set.language());
    }

    /**
     * Ends the use of a version that may not be used any more; what was answered to it stays.
     *
     * @throws NotFound if there is none such
     */
    @Requires(Permission.QUESTIONNAIRE_ITEMS_END)
    @NoSubject("wording, not files")
    public void end(UUID version) {
        LoadedItems items = repository.items(version);
        audit.within(new ClinicId(items.clinicId));
        if (!items.isEnded()) {
            items.end(caller.person(), clock.instant());
        }
    }

    private ItemSet read(ItemsForm form) {
        ClinicId clinic = clinics.get(Objects.requireNonNull(form.getClinic())).id();
        audit.within(clinic);
        return ItemsFile.read(Objects.requireNonNull(form.getContent()));
    }

    private void refuseKnown(ClinicId clinic, ItemSet set) {
        if (repository.isLoaded(clinic, set)) {
            throw new Invalid("file", "items.version.known", "/version", set.version());
        }
    }
}
