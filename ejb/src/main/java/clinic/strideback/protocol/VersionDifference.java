package clinic.strideback.protocol;

import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a protocol in words, line by line. What is the same is left out. */
final class VersionDifference {

    private static final String WHOLE = "";
    private static final String MANNER = " · ";

    private final List<Line> lines = new ArrayList<>();

    private VersionDifference() {}

    static DifferenceView between(ProtocolView from, ProtocolView to) {
        VersionDifference difference = new VersionDifference();
        difference.whole(from, to);
        difference.phases(from.phases(), to.phases());
        return new DifferenceView(
                from.row(), to.row(), List.copyOf(difference.lines), LabelDifference.between(from, to));
    }

    static List<Line> between(PhaseView from, PhaseView to) {
        VersionDifference difference = new VersionDifference();
        difference.phase(from, to);
        return List.copyOf(difference.lines);
    }

    private void whole(ProtocolView from, ProtocolView to) {
        compare(WHOLE, Kind.TITLE, from.row().title(), to.row().title());
        compare(WHOLE, Kind.PAIN, ceilings(from), ceilings(to));
        compare(WHOLE, Kind.PAIN_RULE, from.painRule(), to.painRule());
        compare(WHOLE, Kind.DURATION, from.duration(), to.duration());
        sentences(WHOLE, Kind.WHO, from.who(), to.who());
        sentences(WHOLE, Kind.CONTRA, from.contra(), to.contra());
        sentences(WHOLE, Kind.ADVICE, from.advice(), to.advice());
    }

    static String ceilings(ProtocolView view) {
        Integer threshold = view.thresholdPainCeiling();
        return view.row().painCeiling() + (threshold == null ? "" : " / " + threshold);
    }

    private void phases(List<PhaseView> from, List<PhaseView> to) {
        for (PhaseView former : from) {
            Optional<PhaseView> now = find(to, former.code());
            if (now.isPresent()) {
                phase(former, now.get());
            } else {
                lines.add(new Line(former.code(), Kind.PHASE, "", former.name(), ""));
            }
        }
        for (PhaseView phase : to) {
            if (find(from, phase.code()).isEmpty()) {
                lines.add(new Line(phase.code(), Kind.PHASE, "", "", phase.name()));
                exercises(phase.code(), List.of(), phase.exercises());
            }
        }
        compare(WHOLE, Kind.ORDER, order(from, to), order(to, from));
    }

    private static Optional<PhaseView> find(List<PhaseView> phases, String code) {
        return phases.stream().filter(phase -> phase.code().equals(code)).findFirst();
    }

    /** Of the phases that both have. */
    private static String order(List<PhaseView> phases, List<PhaseView> others) {
        return phases.stream()
                .map(PhaseView::code)
                .filter(code -> find(others, code).isPresent())
                .collect(Collectors.joining(", "));
    }

    private void phase(PhaseView from, PhaseView to) {
        String code = from.code();
        compare(code, Kind.NAME, from.name(), to.name());
        compare(code, Kind.GOAL, from.goal(), to.goal());
        compare(code, Kind.CAP, cap(from), cap(to));
        compare(code, Kind.DURATION, from.duration(), to.duration());
        exercises(code, from.exercises(), to.exercises());
        sentences(code, Kind.ENTRY, from.entries(), to.entries());
        sentences(code, Kind.EXIT, from.exits(), to.exits());
        sentences(code, Kind.ADVICE, from.advice(), to.advice());
    }

    private static String cap(PhaseView phase) {
        return phase.runningCap() == null ? "" : String.valueOf(phase.runningCap());
    }

    private void exercises(String phase, List<ExerciseLine> from, List<ExerciseLine> to) {
        Map<String, ExerciseLine> before = byKey(from);
        Map<String, ExerciseLine> after = byKey(to);
        before.forEach((key, line) -> exercise(phase, line, after.get(key)));
        after.forEach((key, line) -> {
            if (!before.containsKey(key)) {
                exercise(phase, null, line);
            }
        });
    }

    private void exercise(String phase, @Nullable ExerciseLine from, @Nullable ExerciseLine to) {
        List<String> before = dose(from);
        List<String> after = dose(to);
        if (from != null && to != null && before.equals(after)) {
            return;
        }
        List<String> left = without(before, after);
        List<String> come = without(after, before);
        boolean apart = !left.isEmpty() && !come.isEmpty();
        lines.add(new Line(
                phase,
                Kind.EXERCISE,
                Objects.requireNonNull(from == null ? to : from).name(),
                shown(from, apart ? left : before),
                shown(to, apart ? come : after)));
    }

    private static List<String> without(List<String> phrases, List<String> others) {
        return phrases.stream().filter(phrase -> !others.contains(phrase)).toList();
    }

    /** An exercise without a dose is there all the same. */
    private static String shown(@Nullable ExerciseLine line, List<String> dose) {
        return line != null && dose.isEmpty() ? line.name() : String.join(MANNER, dose);
    }

    static List<String> dose(@Nullable ExerciseLine line) {
        if (line == null) {
            return List.of();
        }
        String or = line.orName();
        return Stream.concat(
                        Stream.of(line.amount()),
                        Stream.concat(line.manner().stream(), Stream.of(line.frequency(), or == null ? "" : or)))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** By exercise and week; the second of the same under a key of its own. */
    static Map<String, ExerciseLine> byKey(List<ExerciseLine> lines) {
        Map<String, ExerciseLine> found = new LinkedHashMap<>();
        for (ExerciseLine line : lines) {
            String key = line.code() + "/" + line.week();
            while (found.containsKey(key)) {
                key += "+";
            }
            found.put(key, line);
        }
        return found;
    }

    private void sentences(String phase, Kind kind, List<PhaseView.Line> from, List<PhaseView.Line> to) {
        List<String> before = from.stream().map(PhaseView.Line::text).toList();
        List<String> after = to.stream().map(PhaseView.Line::text).toList();
        before.stream()
                .filter(text -> !after.contains(text))
                .forEach(text -> lines.add(new Line(phase, kind, "", text, "")));
        after.stream()
                .filter(text -> !before.contains(text))
                .forEach(text -> lines.add(new Line(phase, kind, "", "", text)));
    }

    private void compare(String phase, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new Line(phase, kind, "", before, after));
        }
    }
}
