package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Line;
import clinic.strideback.protocol.DifferenceView.Relabelled;
import clinic.strideback.shared.rules.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VersionDifferenceTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();
    private final ProtocolContent content = library.content("P-TIGHT", 1).orElseThrow();

    @Test
    void anotherDoseIsSaidInWords() {
        assertThat(differences(edit -> {
                    DraftLineForm form =
                            DraftLines.form(DraftLines.of(content.doses(), "B").get(0));
                    form.setReps("10");
                    edit.lines().change("B", 0, form);
                }))
                .containsExactly(
                        new Line("B", Kind.EXERCISE, "Single-leg deadlift", "3 × 8 each side", "3 × 10 each side"));
    }

    @Test
    void exercisesAndPhasesThatComeAndGoAreSaid() {
        DraftPhaseForm phase = new DraftPhaseForm();
        phase.setCode("D");
        phase.setNameEn("Race");
        phase.setGoalEn("Race again.");
        assertThat(differences(edit -> {
                    edit.add(phase);
                    edit.remove("C");
                    edit.lines().remove("A", 0);
                    edit.move("B", -1);
                }))
                .extracting(Line::phase, Line::kind, Line::before, Line::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("C", Kind.PHASE, "Add load", ""),
                        org.assertj.core.groups.Tuple.tuple("D", Kind.PHASE, "", "Race"),
                        org.assertj.core.groups.Tuple.tuple("", Kind.ORDER, "A, B", "B, A"))
                .anyMatch(row -> row.toList().get(0).equals("A") && row.toList().get(1) == Kind.EXERCISE);
    }

    @Test
    void whatHasToBeTrueBeforeAPhaseIsEnteredIsSaid() {
        ProtocolWords words = new ProtocolWords(library, Locale.ENGLISH);

        assertThat(VersionDifference.between(
                                words.view(library.find("P-L", 1).orElseThrow()),
                                words.view(library.find("P-L", 2).orElseThrow()))
                        .lines())
                .filteredOn(line -> line.kind() == Kind.ENTRY)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.before()).isEmpty();
                    assertThat(line.after()).contains("5 days");
                });
    }

    @Test
    void whatSaysTheSameAndRestsOnSomethingElseIsSaidToo() {
        Sourced clinic = new Sourced(Evidence.CLINIC_SETTING, false, "Clinic");
        ProtocolView shipped = new ProtocolWords(library, Locale.ENGLISH)
                .view(library.find("P-TIGHT", 1).orElseThrow());
        PhaseView first = shipped.phases().get(0);
        PhaseView.Line exit = first.exits().get(0);
        ExerciseLine roller = first.exercises().get(0);
        ProtocolView other =
                with(shipped, with(first, relabelled(roller, clinic), new PhaseView.Line(exit.text(), clinic)));

        DifferenceView difference = VersionDifference.between(shipped, other);

        assertThat(difference.lines()).isEmpty();
        assertThat(difference.labels())
                .containsExactly(
                        new Relabelled("A", Kind.EXERCISE, roller.name(), roller.sourced(), clinic),
                        new Relabelled("A", Kind.EXIT, exit.text(), exit.sourced(), clinic));
        assertThat(VersionDifference.between(shipped, shipped).labels()).isEmpty();
    }

    private static ProtocolView with(ProtocolView view, PhaseView first) {
        List<PhaseView> phases = new ArrayList<>(view.phases());
        phases.set(0, first);
        return new ProtocolView(
                view.row(),
                view.thresholdPainCeiling(),
                view.threshold(),
                view.painRule(),
                view.duration(),
                view.durationLabel(),
                view.who(),
                view.contra(),
                view.advice(),
                phases);
    }

    private static PhaseView with(PhaseView view, ExerciseLine exercise, PhaseView.Line exit) {
        List<ExerciseLine> exercises = new ArrayList<>(view.exercises());
        exercises.set(0, exercise);
        List<PhaseView.Line> exits = new ArrayList<>(view.exits());
        exits.set(0, exit);
        return new PhaseView(
                view.code(),
                view.name(),
                view.goal(),
                view.runningCap(),
                view.duration(),
                view.durationEvidence(),
                view.entries(),
                view.advice(),
                exercises,
                exits);
    }

    private static ExerciseLine relabelled(ExerciseLine line, Sourced sourced) {
        return new ExerciseLine(
                line.code(),
                line.name(),
                line.orName(),
                line.cue(),
                line.week(),
                line.amount(),
                line.manner(),
                line.frequency(),
                sourced);
    }

    @Test
    void theSameIsNotSaid() {
        assertThat(differences(edit -> {})).isEmpty();
    }

    private List<Line> differences(Consumer<DraftEdit> change) {
        return differences(content, change);
    }

    static List<Line> differences(ProtocolContent content, Consumer<DraftEdit> change) {
        ProtocolLibrary library = ProtocolLibrary.shipped();
        DraftEdit edit = new DraftEdit(content);
        change.accept(edit);
        ProtocolContent changed = edit.done();
        Protocol second = library.read(changed, 2);
        Map<String, String> texts = new HashMap<>(library.texts(Locale.ENGLISH));
        texts.putAll(changed.texts("en", second.keyStart()));
        ProtocolWords words = new ProtocolWords(texts, Locale.ENGLISH);
        return VersionDifference.between(words.view(library.find("P-TIGHT", 1).orElseThrow()), words.view(second))
                .lines();
    }
}
