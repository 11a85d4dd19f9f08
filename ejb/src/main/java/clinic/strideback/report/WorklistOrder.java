package clinic.strideback.report;

import clinic.strideback.report.rules.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row for each runner, however many episodes are open, and the most urgent row first. */
final class WorklistOrder {

    private static final Comparator<WorklistCase> URGENCY = Comparator.comparing(
                    (WorklistCase one) -> one.urgency().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorklistCase::referralDue, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whoever has waited longest comes first among equals; the id makes the order the same every time. */
    private static final Comparator<WorklistCase> ROWS = URGENCY.thenComparing(
                    one -> one.problem().openedAt())
            .thenComparing(one -> one.problem().episode());

    /** A row speaks of the newest among episodes that are as urgent. */
    private static final Comparator<WorklistCase> EPISODES = URGENCY.thenComparing(
                    one -> one.problem().openedAt(), Comparator.reverseOrder())
            .thenComparing(one -> one.problem().episode());

    private WorklistOrder() {}

    /** Of each runner the episode with the most urgent reason. */
    static List<WorklistCase> rows(Stream<WorklistCase> cases) {
        return cases
                .collect(Collectors.toMap(
                        one -> one.who().patient(), Function.identity(), BinaryOperator.minBy(EPISODES)))
                .values()
                .stream()
                .sorted(ROWS)
                .toList();
    }

    /** How many runners have each reason, in whichever episode. */
    static Map<Reason, Integer> counts(Collection<WorklistCase> cases) {
        Map<Reason, Set<UUID>> runners = new EnumMap<>(Reason.class);
        cases.forEach(
                one -> one.reasons().forEach(held -> runners.computeIfAbsent(held.reason(), reason -> new HashSet<>())
                        .add(one.who().patient())));
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        runners.forEach((reason, held) -> counts.put(reason, held.size()));
        return counts;
    }
}
