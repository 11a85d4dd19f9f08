package clinic.strideback.report;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.report.rules.Reason;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who needs the therapist, and why: the runners of the caller's clinics, most urgent first. Two statements. */
@Stateless
@UseCase
public class WorklistService {

    /** The most runners that one page shows. */
    public static final int PAGE = 25;

    @Inject
    WorklistRepository worklist;

    @Inject
    CurrentCaller caller;

    /**
     * The runners who need somebody, or those with one reason, or those on plan.
     *
     * @param reason only those who have it in one of their open episodes; null for all who need somebody
     * @param onPlan in their place those without any reason
     * @param after as the page before gave it; null for the first page
     */
    @Requires(Permission.WORKLIST_READ)
    @NoSubject("a list, narrowed to the caller's clinics")
    public WorklistPage find(@Nullable Reason reason, boolean onPlan, @Nullable String after) {
        List<WorklistCase> cases = worklist.cases(caller.get(), Retest.TABLE);
        List<WorklistCase> all = WorklistOrder.rows(cases.stream());
        List<WorklistCase> wanted = reason == null || onPlan
                ? all.stream().filter(one -> one.needsSomebody() != onPlan).toList()
                : WorklistOrder.rows(cases.stream().filter(one -> one.hasReason(reason)));
        List<WorklistCase> behind = behind(wanted, after);
        List<WorklistCase> page = behind.subList(0, Math.min(PAGE, behind.size()));
        int needing = (int) all.stream().filter(WorklistCase::needsSomebody).count();
        return new WorklistPage(
                rows(page),
                WorklistOrder.counts(cases),
                needing,
                all.size() - needing,
                behind.size() > PAGE ? page.get(PAGE - 1).problem().episode().toString() : null);
    }

    private static List<WorklistCase> behind(List<WorklistCase> wanted, @Nullable String after) {
        for (int i = 0; after != null && i < wanted.size(); i++) {
            if (wanted.get(i).problem().episode().toString().equals(after)) {
                return wanted.subList(i + 1, wanted.size());
            }
        }
        return wanted;
    }

    private List<WorklistRow> rows(List<WorklistCase> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        LocalDate earliest = page.stream()
                .map(one -> one.known().today())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusDays(Week.DAYS - 1L);
        Map<UUID, List<Week.DayTold>> told =
                worklist.week(page.stream().map(one -> one.who().patient()).toList(), earliest).stream()
                        .collect(Collectors.groupingBy(Week.DayTold::patient));
        return page.stream()
                .map(one -> one.row(
                        Week.of(one.known().today(), told.getOrDefault(one.who().patient(), List.of()))))
                .toList();
    }
}
