package clinic.strideback.careplan;

import clinic.strideback.careplan.rules.ExitCriterion;
import clinic.strideback.careplan.rules.ExitRow;
import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Line;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which exits another version of a phase judges by something else, although their sentences are the same: by other findings, or by the therapist's word. */
record ExitChange(ProtocolLibrary library, Locale locale) {

    private static final String AND = "; ";
    private static final String OR = " / ";

    List<Line> between(Phase from, Phase to) {
        Map<String, String> before = judgedBy(from);
        return judgedBy(to).entrySet().stream()
                .filter(exit -> before.containsKey(exit.getKey()))
                .map(exit -> new Line(
                        to.code(), Kind.EXIT, exit.getKey(), before.getOrDefault(exit.getKey(), ""), exit.getValue()))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    /** The same for two versions as a whole, phase by phase; an exit that comes or goes says too by what it is judged. */
    List<Line> between(Protocol from, Protocol to) {
        return Stream.concat(from.phases().stream(), to.phases().stream())
                .map(Phase::code)
                .distinct()
                .flatMap(code -> between(code, judgedBy(from, code), judgedBy(to, code)))
                .toList();
    }

    private static Stream<Line> between(String phase, Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(exit ->
                        new Line(phase, Kind.EXIT, exit, before.getOrDefault(exit, ""), after.getOrDefault(exit, "")))
                .filter(line -> !line.before().equals(line.after()));
    }

    private Map<String, String> judgedBy(Protocol protocol, String phase) {
        return protocol.findPhase(phase).map(this::judgedBy).orElse(Map.of());
    }

    /** By the sentence; of two that say the same the first one. */
    private Map<String, String> judgedBy(Phase phase) {
        ExitWords words = new ExitWords(locale);
        List<Statement> sentences = phase.statements(Statement.Kind.EXIT);
        List<ExitCriterion> criteria = ExitJudge.criteria(phase);
        Map<String, String> found = new LinkedHashMap<>();
        for (int at = 0; at < sentences.size(); at++) {
            found.putIfAbsent(
                    library.sentence(sentences.get(at).textKey(), locale),
                    criteria.get(at).alternatives().stream()
                            .map(needed -> all(needed, words))
                            .collect(Collectors.joining(OR)));
        }
        return found;
    }

    private static String all(List<ExitRow> needed, ExitWords words) {
        return needed.stream().map(words::asked).collect(Collectors.joining(AND));
    }
}
