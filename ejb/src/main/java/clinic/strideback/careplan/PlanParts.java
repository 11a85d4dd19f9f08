package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanPart.State;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseExercise;
import clinic.strideback.protocol.PhaseView.Line;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.protocol.Statement;
import clinic.strideback.shared.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that a plan for a tight hamstring must have (article S4, S31, S35): which are there, and which are missing. */
record PlanParts(Protocol protocol, Phase phase, ProtocolWords words) {

    static final String TIGHT = "P-TIGHT";

    private static final String CORE = "CORE";
    private static final List<String> CORE_SIDES = List.of("CORE_FRONT", "CORE_SIDE", "CORE_BACK");
    private static final Map<String, String> PARTS = CsvTable.read(PlanParts.class, "parts-2026-11.csv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getOrDefault("exercise", ""), row -> row.getOrDefault("part", "")));

    /** The three parts and the core, for a tight hamstring; nothing for any other plan. */
    List<PlanPart> of(List<Prescription> prescribed) {
        if (!protocol.code().equals(TIGHT)) {
            return List.of();
        }
        List<String> exercises =
                prescribed.stream().map(its -> its.exercise).distinct().toList();
        return List.of(rest(), part("STRENGTH", exercises), part("FORM", exercises), core(exercises));
    }

    /** The part of an exercise; empty for one that fills none. */
    static String partOf(String exercise) {
        return PARTS.getOrDefault(exercise, "");
    }

    private PlanPart rest() {
        List<String> advice = words.lines(phase.statements(Statement.Kind.ADVICE)).stream()
                .map(Line::text)
                .toList();
        boolean there = phase.runningCap() != null || !advice.isEmpty();
        return new PlanPart("REST", there ? State.THERE : State.MISSING, "", advice, List.of());
    }

    private PlanPart part(String code, List<String> exercises) {
        List<String> filling =
                exercises.stream().filter(its -> partOf(its).equals(code)).toList();
        if (!filling.isEmpty()) {
            return new PlanPart(
                    code, State.THERE, "", filling.stream().map(words::exercise).toList(), List.of());
        }
        return laterPhases()
                .filter(later -> later.exercises().stream()
                        .map(PhaseExercise::exercise)
                        .anyMatch(its -> partOf(its).equals(code)))
                .findFirst()
                .map(later -> new PlanPart(code, State.LATER, later.code(), List.of(), List.of()))
                .orElseGet(() -> new PlanPart(code, State.MISSING, "", List.of(), List.of()));
    }

    private Stream<Phase> laterPhases() {
        return protocol.phases().stream().filter(later -> later.no() > phase.no());
    }

    private PlanPart core(List<String> exercises) {
        List<String> filling = exercises.stream()
                .filter(its -> CORE_SIDES.contains(partOf(its)))
                .toList();
        List<String> lacks = new ArrayList<>(CORE_SIDES);
        filling.forEach(its -> lacks.remove(partOf(its)));
        return new PlanPart(
                CORE,
                lacks.isEmpty() ? State.THERE : State.MISSING,
                "",
                filling.stream().map(words::exercise).toList(),
                List.copyOf(lacks));
    }
}
