package clinic.strideback.protocol.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for what makes no sense in a protocol.
 *
 * @param mostLoadStep the most by which a load may grow in a week, in percent
 */
public record Linter(int mostLoadStep) {

    private static final List<Kind> CORE = List.of(Kind.CORE_FRONT, Kind.CORE_SIDE, Kind.CORE_BACK);

    /** What it finds, rule by rule. */
    public List<Finding> check(Checked protocol) {
        return Stream.of(
                        items(protocol, "L01", (step, item) -> item.is(Kind.STATIC_STRETCH) && isFirst(protocol, step)),
                        items(protocol, "L02", (step, item) -> item.is(Kind.STATIC_STRETCH) && protocol.tendon()),
                        whole("L03", !protocol.has(Kind.GLUTE)),
                        whole("L04", CORE.stream().noneMatch(protocol::has)),
                        whole("L05", isOneSided(protocol)),
                        items(protocol, "L06", (step, item) -> isLoadTooSoon(protocol, step, item)),
                        loadSteps(protocol),
                        items(protocol, "L08", (step, item) -> item.is(Kind.FAST) && !hasStrides(protocol, step)),
                        protocol.steps().stream()
                                .filter(step -> !step.exit())
                                .map(step -> new Finding("L09", step.phase(), "", "")),
                        protocol.steps().stream().flatMap(step -> step.unrecorded().stream()
                                .sorted()
                                .map(test -> new Finding("L10", step.phase(), test, ""))))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private interface Doubt {
        boolean about(Step step, Item item);
    }

    private static Stream<Finding> items(Checked protocol, String rule, Doubt doubt) {
        return protocol.steps().stream().flatMap(step -> step.items().stream()
                .filter(item -> doubt.about(step, item))
                .map(item -> new Finding(rule, step.phase(), item.exercise(), "")));
    }

    private static Stream<Finding> whole(String rule, boolean found) {
        return found ? Stream.of(new Finding(rule, "", "", "")) : Stream.empty();
    }

    private static boolean isFirst(Checked protocol, Step step) {
        return protocol.upTo(step).size() == 1;
    }

    private static boolean isOneSided(Checked protocol) {
        return CORE.stream().anyMatch(protocol::has) && !CORE.stream().allMatch(protocol::has);
    }

    private static boolean isLoadTooSoon(Checked protocol, Step step, Item item) {
        Predicate<Step> prepares = earlier -> earlier.hasOneOf(item.lighter());
        return !item.lighter().isEmpty() && protocol.upTo(step).stream().noneMatch(prepares);
    }

    private Stream<Finding> loadSteps(Checked protocol) {
        return protocol.steps().stream()
                .flatMap(step -> step.items().stream().flatMap(item -> Stream.ofNullable(item.loadStepPercent())
                        .filter(percent -> percent > mostLoadStep)
                        .map(percent -> new Finding("L07", step.phase(), item.exercise(), String.valueOf(percent)))));
    }

    private static boolean hasStrides(Checked protocol, Step step) {
        return protocol.upTo(step).stream().anyMatch(earlier -> earlier.has(Kind.STRIDES));
    }
}
