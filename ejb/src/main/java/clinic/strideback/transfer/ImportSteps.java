package clinic.strideback.transfer;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.patient.Arrival;
import clinic.strideback.patient.Arrivals;
import clinic.strideback.patient.Arrivals.Between;
import clinic.strideback.patient.Arrivals.Known;
import clinic.strideback.patient.Arrivals.Reception;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The steps of the work on a file, each whole by itself: what was done before a failure stays, and the next attempt goes on behind it. */
@ApplicationScoped
class ImportSteps {

    private static final int AT_ONCE = 1000;
    private static final Duration ABANDONED = Duration.ofDays(7);

    @Inject
    ImportRepository imports;

    @Inject
    Arrivals arrivals;

    @Inject
    Clinics clinics;

    @Inject
    Clock clock;

    ImportCheck check(ImportJob job) {
        ZoneId home = clinics.get(job.clinic()).zone();
        return new ImportCheck(job.mapping(), arrivals, home, LocalDate.now(clock.withZone(home)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ImportJob> find(UUID job) {
        return imports.find(job);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<ImportJob> confirmed() {
        return imports.inState(ImportState.CONFIRMED);
    }

    /** Forgets what was brought, left alone for a week and never confirmed. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> forgetAbandoned() {
        return imports.removeAbandoned(clock.instant().minus(ABANDONED));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void stage(UUID job, ImportCheck check, List<CsvRow> rows) {
        imports.stage(job, check.verdicts(rows), clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void checked(UUID job) {
        imports.checked(job, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(UUID job, String code) {
        imports.note(job, code, clock.instant());
    }

    /**
     * Registers the next runners of a file that was confirmed, while others may register the next after them.
     *
     * @param after the line behind which to look for them
     * @return the line of the last one; empty if nobody is left, or the file no longer waits for it
     */
    @Transactional(TxType.REQUIRES_NEW)
    OptionalLong register(UUID id, Verdict verdict, long after) {
        Optional<ImportJob> found = imports.find(id).filter(job -> job.state() == ImportState.CONFIRMED);
        List<WaitingRow> rows = found.isEmpty() ? List.of() : imports.claim(id, verdict, after, AT_ONCE);
        if (rows.isEmpty()) {
            return OptionalLong.empty();
        }
        register(found.get(), rows);
        imports.touch(id, clock.instant());
        return OptionalLong.of(rows.get(rows.size() - 1).line());
    }

    /** Whether those who may be known are registered, too. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean takesPossibleToo(UUID job) {
        return imports.find(job).filter(found -> found.progress().possibleToo()).isPresent();
    }

    /**
     * Ends the work on a file, unless somebody else still holds rows of it: then theirs is the end.
     *
     * @return whether it ended
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean done(UUID job) {
        boolean ended = !imports.isWaiting(job);
        if (ended) {
            imports.done(job, clock.instant());
        }
        return ended;
    }

    private void register(ImportJob job, List<WaitingRow> rows) {
        ZoneId home = clinics.get(job.clinic()).zone();
        Instant at = Objects.requireNonNull(job.progress().confirmedAt());
        Set<Long> met = job.progress().lookAgain() ? metMeanwhile(job, rows, home) : Set.of();
        List<WaitingRow> taken =
                rows.stream().filter(row -> !met.contains(row.line())).toList();
        if (!taken.isEmpty()) {
            List<PatientForm> forms =
                    taken.stream().map(row -> Drafts.read(row.runner())).toList();
            registered(job, taken, arrivals.register(forms, new Reception(job.clinic(), home, job.by(), at)));
        }
    }

    private void registered(ImportJob job, List<WaitingRow> rows, List<PatientId> patients) {
        imports.registered(job.id(), rows.stream().map(WaitingRow::line).toList(), patients);
        Instant at = Objects.requireNonNull(job.progress().confirmedAt());
        Map<Long, PatientId> together = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            WaitingRow row = rows.get(i);
            together.put(row.line(), patients.get(i));
            PatientId other = row.other() == null ? together.get(row.otherLine()) : row.other();
            if (other != null && row.score() != null) {
                arrivals.suspect(patients.get(i), other, row.score(), job.by(), at);
            }
        }
    }

    /** Rows of runners whom somebody else registered since the check, at the desk or from another file: they are left out and say so. */
    private Set<Long> metMeanwhile(ImportJob job, List<WaitingRow> rows, ZoneId home) {
        Between meanwhile = new Between(
                Objects.requireNonNull(job.progress().checkedAt()),
                Objects.requireNonNull(job.progress().confirmedAt()));
        LocalDate today = LocalDate.ofInstant(meanwhile.to(), home);
        List<Arrival> told = rows.stream()
                .map(row -> Arrival.read(Drafts.read(row.runner()), home, today))
                .toList();
        List<Optional<Known>> known = arrivals.known(told, meanwhile, new HashMap<>());
        List<StagedRow> changed = new ArrayList<>();
        Set<Long> lines = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            WaitingRow row = rows.get(i);
            if (known.get(i).isPresent()) {
                changed.add(StagedRow.of(row.line(), row.runner(), known.get(i), Optional.empty()));
                lines.add(row.line());
            }
        }
        if (!changed.isEmpty()) {
            imports.judgeAgain(job.id(), changed);
        }
        return lines;
    }
}
