package clinic.strideback.registry;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.audit.Quiet;
import clinic.strideback.clinic.Clinics;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the runners of the caller's clinics. */
@Stateless
@UseCase
public class RegistryService {

    /** The most runners that one search shows. */
    public static final int PAGE = 25;

    /** So many runners of a list are counted; a longer one has more than these. */
    public static final int COUNTED = 1000;

    /** The most that are shown while somebody types. */
    public static final int SUGGESTIONS = 8;

    @Inject
    RegistryRepository registry;

    @Inject
    Clinics clinics;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /**
     * The runners who match what was typed, the best match first: words in any order, each from its beginning, within it or nearly typed; a birth
     * date, a number, a phone. Nothing typed finds nobody.
     *
     * @return at most one more than {@link #PAGE}, which tells that there are more
     */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("a search, narrowed to the caller's clinics")
    public List<RunnerHit> find(@Nullable String typed) {
        List<RunnerHit> found = search(typed, PAGE + 1);
        audit.remark(found.size() + " found");
        return found;
    }

    /**
     * A page of a list, with how many runners each list has.
     *
     * @param after behind which runner; null for the first page
     */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("a list, narrowed to the caller's clinics")
    public RunnerPage list(RunnerList list, RunnerSort sort, @Nullable UUID after) {
        List<RunnerHit> found = read(RunnerQuery.of(""), registry.list(list, sort, after, caller.get(), PAGE + 1));
        List<RunnerHit> rows = found.subList(0, Math.min(found.size(), PAGE));
        audit.remark(list + ", " + rows.size() + " shown");
        return new RunnerPage(
                rows,
                registry.counts(caller.get(), COUNTED + 1),
                found.size() > PAGE ? rows.get(PAGE - 1).id().value() : null);
    }

    /** The first few of the same, while somebody is still typing. */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("a search, narrowed to the caller's clinics")
    @Quiet("a search is audited once, when typing has paused or a result is opened")
    public List<RunnerHit> suggest(@Nullable String typed) {
        return search(typed, SUGGESTIONS);
    }

    /** Whose charts the caller opened last, the newest first; of those who are still treated at the caller's clinics. */
    @Requires(Permission.PATIENT_FIND)
    @NoSubject("narrowed to the caller's clinics, and to what the caller has opened")
    @Quiet("opening each of the charts was audited")
    public List<RunnerHit> recent() {
        return read(
                RunnerQuery.of(""),
                registry.recent(caller.person(), caller.get().clinics(), SUGGESTIONS));
    }

    private List<RunnerHit> search(@Nullable String typed, int page) {
        RunnerQuery query = RunnerQuery.of(typed == null ? "" : typed);
        if (query.nobody() || query.isEmpty()) {
            return List.of();
        }
        return read(query, registry.find(query, caller.get().clinics(), page));
    }

    private List<RunnerHit> read(RunnerQuery query, List<Tuple> rows) {
        HitReading reading = new HitReading(query, clinics, clock);
        return rows.stream().map(reading::hit).toList();
    }
}
