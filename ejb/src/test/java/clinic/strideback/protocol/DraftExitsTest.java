package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.rules.Finding;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.rules.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftExitsTest {

    private static final String PHASE = "D";

    private final ProtocolLibrary library = ProtocolLibrary.shipped();
    private final ProtocolContent tight = library.content("P-TIGHT", 1).orElseThrow();
    private final DraftEdit edit = new DraftEdit(tight);

    @BeforeEach
    void aPhaseWithThreeExitsOfWhichTwoNameAFinding() {
        DraftPhaseForm form = phase("Bridge.\nHop.\nRace.", "Brücke.\nSprung.\nLauf.");
        form.setCode(PHASE);
        edit.add(form);
        edit.lookAt(PHASE, 0, "STR-SLGB");
        edit.lookAt(PHASE, 1, "hopFar");
    }

    private static DraftPhaseForm phase(String exits, String german) {
        DraftPhaseForm form = new DraftPhaseForm();
        form.setNameEn("Race");
        form.setGoalEn("Race again.");
        form.setExitsEn(exits);
        form.setExitsDe(german);
        return form;
    }

    private Protocol read() {
        return library.read(edit.done(), ProtocolDraft.NUMBER);
    }

    private List<String> tests() {
        return read().findPhase(PHASE).orElseThrow().statements(Kind.EXIT).stream()
                .map(Statement::test)
                .toList();
    }

    @Test
    void aTestStaysWithItsSentenceWhereverThatGoes() {
        edit.change(PHASE, phase("Race.\nHop.\nBridge.", "Lauf.\nSprung.\nBrücke."));

        assertThat(tests()).containsExactly("", "hopFar", "STR-SLGB");
    }

    @Test
    void aTestGoesWithItsSentence() {
        edit.change(PHASE, phase("Hop.\nRace.", "Sprung.\nLauf."));

        assertThat(tests()).containsExactly("hopFar", "");
    }

    @Test
    void aSentenceThatIsRewordedInItsPlaceOrInOneLanguageKeepsItsTest() {
        edit.change(PHASE, phase("Bridge on one leg.\nHop.\nRace.", "Brücke auf einem Bein.\nSprung.\nLauf."));
        assertThat(tests()).containsExactly("STR-SLGB", "hopFar", "");

        edit.change(PHASE, phase("Race.\nHop far.\nBridge on one leg.\nFour.", "Lauf.\nSprung.\n\n"));
        assertThat(tests()).containsExactly("", "hopFar", "STR-SLGB", "");
    }

    @Test
    void aNewSentenceInThePlaceOfOneThatMovedHasNoTest() {
        edit.change(PHASE, phase("New.\nHop.\nBridge.", "Neu.\nSprung.\nBrücke."));

        assertThat(tests()).containsExactly("", "hopFar", "STR-SLGB");
    }

    @Test
    void whoNamesATestMakesTheExitTheClinicsOwnAndTheSameTestChangesNothing() {
        edit.lookAt("A", 0, null);
        assertThat(edit.done().statements()).containsAll(tight.statements());

        edit.lookAt("A", 0, "SUB-NPRS-WALK");
        edit.lookAt(PHASE, 1, null);
        assertThat(read().firstPhase().statements(Kind.EXIT).get(0)).satisfies(exit -> {
            assertThat(exit.test()).isEqualTo("SUB-NPRS-WALK");
            assertThat(exit.evidence()).isEqualTo(Evidence.CLINIC_SETTING);
        });
        assertThat(tests()).containsExactly("STR-SLGB", "", "");
        assertThatThrownBy(() -> edit.lookAt(PHASE, 3, "STR-SLGB")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edit.lookAt(PHASE, -1, "STR-SLGB")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNoTemplateRecordsIsFound() {
        DraftLineForm line = new DraftLineForm();
        line.setExercise("CORE-FRONT");
        edit.lines().add(PHASE, line);

        assertThat(new ProtocolLint(library).check(read()))
                .extracting(Finding::key)
                .containsExactly("L10@D/hopFar");
    }

    @Test
    void theFindingToLookAtIsSaidInWords() {
        Protocol protocol = read();
        Map<String, String> texts = new HashMap<>(library.texts(Locale.ENGLISH));
        texts.putAll(edit.done().texts("en", protocol.keyStart()));

        assertThat(new ProtocolWords(texts, Locale.ENGLISH)
                        .view(protocol.findPhase(PHASE).orElseThrow())
                        .exits())
                .extracting(PhaseView.Line::text)
                .satisfiesExactly(
                        bridge -> assertThat(bridge)
                                .startsWith("Bridge. (to look at: ")
                                .doesNotContain("STR-SLGB)"),
                        hop -> assertThat(hop).isEqualTo("Hop. (to look at: hopFar)"),
                        race -> assertThat(race).isEqualTo("Race."));
        assertThat(new DraftSheet(edit.done(), 0).exits().get(PHASE))
                .extracting(
                        exit -> exit.words(Locale.GERMAN), exit -> exit.words(Locale.ENGLISH), DraftExitForm::getTest)
                .contains(tuple("Sprung.", "Hop.", "hopFar"));
    }
}
