package clinic.strideback.transfer;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.audit.Quiet;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings runners from another system, and takes them along. A file is opened, checked, looked at and confirmed; until then nobody is registered from it. Checking
 * and registering go on in the background; {@link #progress} tells how far.
 */
@Stateless
@UseCase
public class TransferService {

    /** The most rows of a file. */
    public static final int MOST_ROWS = 250_000;

    /** The most rows of one verdict that are shown before somebody confirms. */
    public static final int SHOWN = 50;

    private static final int RECENT = 10;
    private static final int SAMPLE = 3;
    private static final int PAGE = 2000;

    /** Work that has not gone on for so long has stopped with its server. */
    private static final Duration STALLED = Duration.ofMinutes(2);

    @Inject
    ImportRepository imports;

    @Inject
    ExportRepository runners;

    @Inject
    ImportFiles files;

    @Inject
    SubmissionRepository submissions;

    @Inject
    Clinics homes;

    @Inject
    Event<ImportWorker.Work> work;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /**
     * Reads a file from end to end and keeps it for the check.
     *
     * @throws UnreadableFile when it is no table from end to end; says on which line. Nothing is kept then
     * @throws Invalid if the clinic is not one of theirs
     */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("the runners of the file have no file here yet")
    public UUID open(ImportForm form, String name, InputStream content) {
        ClinicId where = caller.workplace(form.getClinic());
        audit.within(where);
        return submissions.once(form.getToken(), caller.person(), "import.open", id -> keep(id, where, name, content));
    }

    private void keep(UUID id, ClinicId where, String name, InputStream content) {
        boolean kept = false;
        try {
            CsvFile file = CsvFile.open(files.keep(id, content));
            int total = count(file);
            ColumnMapping mapping = ColumnMapping.guess(file.header()).withDateOrderOf(file);
            Instant now = clock.instant();
            imports.add(
                    new ImportJob(
                            id,
                            where,
                            caller.person(),
                            ImportFiles.shown(name),
                            mapping,
                            ImportState.UPLOADED,
                            total,
                            0,
                            new ImportJob.Progress(now, null, null, false, false, null)),
                    now);
            kept = true;
            audit.remark(total + " rows");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } finally {
            if (!kept) {
                files.forget(id);
            }
        }
    }

    /** The files that were brought to the caller's clinics last, the newest first, so that somebody can go on with one. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("files of the caller's clinics")
    @Quiet("opening a file is audited, and each step of it")
    public List<ImportSummary> recent() {
        return imports.recent(clinics(), RECENT).stream()
                .map(row -> new ImportSummary(
                        row.get("id", UUID.class),
                        row.get("file_name", String.class),
                        ImportState.valueOf(row.get("state", String.class)),
                        row.get("created_at", Instant.class)
                                .atZone(homes.get(new ClinicId(row.get("clinic_id", UUID.class)))
                                        .zone()),
                        row.get("total", Integer.class)))
                .toList();
    }

    /** The first rows as they stand in the file, so that somebody can say what a column tells. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("a file of the caller's clinic")
    @Quiet("opening the file is audited")
    public List<List<String>> sample(UUID job) throws IOException {
        try (Stream<CsvRow> rows = CsvFile.open(fileOf(get(job))).rows()) {
            return rows.limit(SAMPLE).map(CsvRow::cells).toList();
        }
    }

    /**
     * Compares every row with the registry and the rows before it, in the background.
     *
     * @param mapping what the columns tell; null as they were understood
     * @throws Invalid when no column tells a name or birth date, or runners from another file are being registered
     */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("nobody's file is opened; of other clinics' runners nothing is shown")
    public void check(UUID job, @Nullable ColumnMapping mapping) {
        get(job);
        ImportJob found = imports.lock(job);
        if (isAtWork(found) || found.state() == ImportState.CONFIRMED || found.state() == ImportState.DONE) {
            return;
        }
        ColumnMapping meant = mapping == null ? found.mapping() : mapping;
        demandColumns(meant);
        refuseBusy(found);
        fileOf(found);
        imports.beginCheck(job, meant, clock.instant());
        work.fire(new ImportWorker.Work(job));
    }

    /** How far it is. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("a file of the caller's clinic")
    @Quiet("each step is audited")
    public ImportView progress(UUID job) {
        return view(get(job));
    }

    /** The first rows with a verdict, or with any. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("a file of the caller's clinic; of other clinics' runners nothing is shown")
    @Quiet("the check is audited")
    public List<ImportRowView> rows(UUID job, @Nullable Verdict verdict, Locale locale) {
        get(job);
        ImportWords words = new ImportWords(locale);
        return imports.rows(job, verdict, 0, SHOWN, clinics()).stream()
                .map(words::view)
                .toList();
    }

    /**
     * Registers the new runners of the file, in the background and once, however often it is confirmed. Work that stopped goes on.
     *
     * @param possibleToo whether those who may be known are registered too, for somebody to decide about afterwards
     * @throws Invalid as long as the file is not checked, or runners from another file are being registered
     */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("the runners of the file have no file here yet")
    public void confirm(UUID job, boolean possibleToo) {
        ImportJob found = get(job);
        if (found.state() == ImportState.DONE || isAtWork(found)) {
            return;
        }
        refuseBusy(found);
        if (found.state() == ImportState.CONFIRMED) {
            imports.note(job, null, clock.instant());
            work.fire(new ImportWorker.Work(job));
        } else if (imports.confirm(job, possibleToo, clock.instant())) {
            ImportView view = view(found);
            audit.remark(view.count(Verdict.NEW) + (possibleToo ? view.count(Verdict.POSSIBLE) : 0) + " rows");
            work.fire(new ImportWorker.Work(job));
        } else {
            throw new Invalid("job", "transfer.job.unchecked");
        }
    }

    /** Writes what was found of each row as CSV. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("a file of the caller's clinic; of other clinics' runners nothing is shown")
    public ImportView report(UUID job, Locale locale, Appendable out) throws IOException {
        ImportJob found = get(job);
        ImportWords words = new ImportWords(locale);
        CsvExport csv = new CsvExport(out, false, ImportWords.HEADINGS);
        long after = 0;
        List<ImportRowView> page;
        do {
            page = imports.rows(job, null, after, PAGE, clinics()).stream()
                    .map(words::view)
                    .toList();
            for (ImportRowView row : page) {
                csv.row(ImportWords.cells(row));
                after = row.line();
            }
        } while (page.size() == PAGE);
        audit.remark(found.checked() + " rows");
        return view(found);
    }

    /** Forgets the file and all that was found, unless runners are being registered from it; those registered stay. */
    @Requires(Permission.PATIENT_IMPORT)
    @NoSubject("a file of the caller's clinic")
    public void discard(UUID job) {
        ImportJob found = get(job);
        if (isAtWork(found)) {
            throw new Invalid("job", "transfer.job.busy");
        }
        imports.remove(job);
        files.forget(job);
    }

    /**
     * Writes the runners of the caller's clinics as CSV that {@link #open} understands.
     *
     * @param byteOrderMark whether to begin with the mark by which spreadsheets know UTF-8
     * @return how many
     */
    @Requires(Permission.PATIENT_EXPORT)
    @NoSubject("all runners of the caller's clinics; the trail says how many")
    public int export(boolean byteOrderMark, Appendable out) throws IOException {
        CsvExport csv = new CsvExport(out, byteOrderMark, ExportRow.HEADINGS);
        UUID after = new UUID(0, 0);
        int written = 0;
        List<ExportRow> page;
        do {
            page = runners.page(clinics(), after, PAGE);
            for (ExportRow row : page) {
                csv.row(row.cells());
                after = row.id();
            }
            written += page.size();
        } while (page.size() == PAGE);
        audit.remark(written + " runners");
        return written;
    }

    private Set<ClinicId> clinics() {
        return caller.get().clinics();
    }

    private ImportJob get(UUID job) {
        ImportJob found = imports.get(job, clinics());
        audit.within(found.clinic());
        return found;
    }

    private static int count(CsvFile file) throws IOException {
        try (Stream<CsvRow> rows = file.rows()) {
            long total = rows.limit(MOST_ROWS + 1L).count();
            if (total > MOST_ROWS) {
                throw new UnreadableFile("transfer.file.rows", MOST_ROWS);
            }
            return (int) total;
        }
    }

    private static void demandColumns(ColumnMapping mapping) {
        Set<Column> told = mapping.places().keySet();
        if (!told.contains(Column.BIRTH_DATE)
                || !(told.contains(Column.FAMILY_NAME) || told.contains(Column.FULL_NAME))) {
            throw new Invalid("mapping", "transfer.mapping.incomplete");
        }
    }

    private java.nio.file.Path fileOf(ImportJob job) {
        if (!files.has(job.id())) {
            throw new Invalid("job", "transfer.job.lost");
        }
        return files.of(job.id());
    }

    private void refuseBusy(ImportJob job) {
        if (imports.isBusy(job.clinic(), job.id(), clock.instant().minus(STALLED))) {
            throw new Invalid("job", "transfer.job.busy");
        }
    }

    private boolean isAtWork(ImportJob job) {
        boolean working = job.state() == ImportState.CHECKING || job.state() == ImportState.CONFIRMED;
        return working && job.progress().failure() == null && !isStalled(job);
    }

    private boolean isStalled(ImportJob job) {
        return job.progress().touchedAt().isBefore(clock.instant().minus(STALLED));
    }

    private ImportView view(ImportJob job) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        int imported = 0;
        for (var row : imports.counts(job.id())) {
            counts.put(Verdict.valueOf(row.get("verdict", String.class)), row.get("found", Integer.class));
            imported += row.get("registered", Integer.class);
        }
        boolean working = job.state() == ImportState.CHECKING || job.state() == ImportState.CONFIRMED;
        return new ImportView(
                job.id(),
                job.clinic(),
                job.fileName(),
                job.mapping(),
                job.state(),
                job.total(),
                job.checked(),
                counts,
                job.progress().possibleToo(),
                imported,
                working && isStalled(job)
                        ? "transfer.job.failed"
                        : job.progress().failure());
    }
}
