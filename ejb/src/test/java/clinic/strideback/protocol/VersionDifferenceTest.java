package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Line;
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
