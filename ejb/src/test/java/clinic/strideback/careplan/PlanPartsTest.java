package clinic.strideback.careplan;

import static clinic.strideback.careplan.Plans.LIBRARY;
import static clinic.strideback.careplan.Plans.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.careplan.PlanPart.State;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.shared.CsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPartsTest {

    @ParameterizedTest
    @CsvSource({
        "A, THERE, THERE, LATER, THERE",
        "B, THERE, THERE, THERE, THERE",
        "C, THERE, THERE, MISSING, MISSING",
    })
    void eachPhaseSaysWhichPartIsThere(String phase, State rest, State strength, State form, State core) {
        assertThat(parts("P-TIGHT", phase, "none"))
                .extracting(PlanPart::state)
                .containsExactly(rest, strength, form, core);
    }

    @Test
    void aPartThatComesLaterSaysWithWhichPhase() {
        PlanPart form = parts("P-TIGHT", "A", "none").get(2);

        assertThat(form.code()).isEqualTo("FORM");
        assertThat(form.from()).isEqualTo("B");
    }

    @Test
    void aCoreWithoutItsSideSaysSo() {
        PlanPart core = parts("P-TIGHT", "A", "CORE-SIDE").get(3);

        assertThat(core.state()).isEqualTo(State.MISSING);
        assertThat(core.lacks()).containsExactly("CORE_SIDE");
        assertThat(core.filledBy()).hasSize(2);
    }

    @Test
    void onlyATightHamstringAsksForParts() {
        assertThat(parts("P-HEID", "I", "none")).isEmpty();
    }

    @Test
    void theTableNamesExercisesOfTheLibraryOnly() {
        Set<String> known = LIBRARY.exercises().stream().map(Exercise::code).collect(Collectors.toSet());

        assertThat(CsvTable.read(PlanParts.class, "parts-2026-11.csv").rows())
                .extracting(row -> row.get("exercise"))
                .isSubsetOf(known)
                .doesNotHaveDuplicates();
        assertThat(known).filteredOn(code -> code.startsWith("CUE-")).allMatch(code -> PlanParts.partOf(code)
                .equals("FORM"));
    }

    private static List<PlanPart> parts(String protocol, String phase, String without) {
        Protocol read = LIBRARY.findNewest(protocol).orElseThrow();
        List<Prescription> prescribed = aPlan(protocol, phase).prescriptions().stream()
                .filter(its -> !its.exercise.equals(without))
                .toList();
        return new PlanParts(read, read.findPhase(phase).orElseThrow(), new ProtocolWords(LIBRARY, Locale.ENGLISH))
                .of(prescribed);
    }
}
