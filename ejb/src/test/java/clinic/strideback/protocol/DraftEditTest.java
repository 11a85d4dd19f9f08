package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.dose.Frequency.Rhythm;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.rules.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftEditTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();
    private final ProtocolContent tight = library.content("P-TIGHT", 1).orElseThrow();
    private final DraftSheet sheet = new DraftSheet(tight, 0);
    private final DraftEdit edit = new DraftEdit(tight);

    private Protocol read() {
        return library.read(edit.done(), ProtocolDraft.NUMBER);
    }

    @Test
    void whatIsSentBackUnchangedChangesNothing() {
        edit.protocol(sheet.protocol());
        sheet.phases().forEach(edit::change);
        sheet.lines().forEach((phase, lines) -> {
            for (int at = 0; at < lines.size(); at++) {
                edit.lines().change(phase, at, lines.get(at));
            }
        });
        ProtocolContent done = edit.done();

        assertThat(done.doses()).containsExactlyInAnyOrderElementsOf(tight.doses());
        assertThat(done.statements()).containsExactlyInAnyOrderElementsOf(tight.statements());
        assertThat(done.texts()).isEqualTo(tight.texts());
        assertThat(done.phases())
                .extracting(row -> row.get("duration"))
                .isEqualTo(
                        tight.phases().stream().map(row -> row.get("duration")).toList());
        assertThat(done.protocol()).isEqualTo(tight.protocol());
    }

    @Test
    void aChangedNumberIsTheClinicsOwnSettingAndAnUntouchedOneKeepsWhatItRestsOn() {
        ProtocolContent lengthening = library.content("P-L", 2).orElseThrow();
        DraftProtocolForm form = new DraftSheet(lengthening, 0).protocol();
        form.setPainCeiling(2);
        DraftPhaseForm phase = new DraftSheet(lengthening, 0).phases().get("1");
        phase.setAmount("2-3");
        phase.setUnit(Span.Unit.WEEKS);
        DraftEdit change = new DraftEdit(lengthening);
        change.protocol(form);
        change.change("1", phase);

        Protocol read = library.read(change.done(), ProtocolDraft.NUMBER);
        assertThat(read.basis().ceiling()).isEqualTo(Evidence.CLINIC_SETTING);
        assertThat(read.basis().duration()).isNull();
        assertThat(read.firstPhase().durationEvidence()).isEqualTo(Evidence.CLINIC_SETTING);
    }

    @Test
    void aChangedDoseIsTheClinicsOwnSettingAndAnUntouchedOneKeepsItsSource() {
        DraftLineForm form = sheet.lines().get("A").get(0);
        form.setSeconds("45-60");
        edit.lines().change("A", 0, form);

        assertThat(read().firstPhase().exercises().get(0)).satisfies(line -> {
            assertThat(line.evidence()).isEqualTo(Evidence.CLINIC_SETTING);
            assertThat(line.dose().seconds()).hasToString("Range[min=45, max=60]");
        });
        assertThat(read().firstPhase().exercises().get(1).evidence()).isEqualTo(Evidence.EXPERT);
    }

    @Test
    void aThresholdOfPainIsNotBelowWhatIsAllowedOtherwise() {
        DraftProtocolForm form = sheet.protocol();
        form.setThresholdPain(4);
        edit.protocol(form);
        assertThat(read().thresholdPainCeiling()).isEqualTo(4);

        form.setThresholdPain(2);
        edit.protocol(form);
        assertThatThrownBy(edit::done).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .containsExactly(new Problem("thresholdPain", "protocol.pain.threshold")));
    }

    @Test
    void whatMakesNoSenseIsSaidFieldByField() {
        DraftLineForm form = new DraftLineForm();
        form.setExercise("NORDIC");
        form.setSets("21");
        form.setReps("some");
        form.setTimes("3");
        edit.lines().add("B", form);

        assertThatThrownBy(edit::done).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .containsExactly(
                        new Problem("sets", "careplan.dose.range", 1, 20),
                        new Problem("reps", "careplan.dose.form"),
                        new Problem("rhythm", "careplan.frequency.required")));
    }

    @Test
    void aPhaseIsAddedMovedAndTakenOutWithAllThatStandsInIt() {
        DraftPhaseForm form = new DraftPhaseForm();
        form.setCode("D");
        form.setNameDe("Wettkampf");
        form.setGoalDe("Wieder starten.");
        form.setAmount("2-3");
        form.setUnit(Span.Unit.WEEKS);
        form.setExitsDe("Ein Lauf ohne Beschwerden.\n\nZwei.");
        edit.add(form);
        DraftLineForm line = new DraftLineForm();
        line.setExercise("NORDIC");
        line.setTimes("2");
        line.setRhythm(Rhythm.PER_WEEK);
        edit.lines().add("D", line);
        edit.move("D", -1);
        edit.remove("C");

        Protocol read = read();
        assertThat(read.phases()).extracting(Phase::code).containsExactly("A", "B", "D");
        assertThat(read.findPhase("D").orElseThrow()).satisfies(phase -> {
            assertThat(phase.no()).isEqualTo(3);
            assertThat(phase.statements(Statement.Kind.EXIT)).hasSize(2);
            assertThat(phase.runningCap()).isNull();
        });
        assertThat(read.statements(Statement.Kind.CONTRA))
                .as("what was banned until C is banned for good")
                .extracting(statement ->
                        statement.ban() == null ? null : statement.ban().untilPhase())
                .containsOnlyNulls();
        assertThat(edit.done().texts().get("en").keySet()).noneMatch(key -> key.startsWith("C."));
    }

    @Test
    void whatAClinicWritesShipsUnderNoNumber() {
        assertThat(read().phases()).extracting(Phase::shippedNo).containsOnlyNulls();
    }

    @Test
    void aPhaseWithoutExercisesLeavesTheProtocolIncomplete() {
        DraftPhaseForm form = new DraftPhaseForm();
        form.setCode("D");
        form.setNameEn("Race");
        form.setGoalEn("Race again.");
        edit.add(form);

        assertThat(read().complete()).isFalse();
    }

    @Test
    void aCodeIsShortFreeAndNoWordOfTheTables() {
        for (String code : new String[] {"a", "EXIT", "two words", "elevenchars"}) {
            DraftEdit fresh = new DraftEdit(tight);
            DraftPhaseForm form = new DraftPhaseForm();
            form.setCode(code);
            form.setNameEn("Race");
            form.setGoalEn("Race again.");
            fresh.add(form);
            assertThatThrownBy(fresh::done).as(code).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void anExerciseGoesToAnotherPlace() {
        edit.lines().move("A", 0, 2);
        edit.lines().remove("A", 0);

        assertThat(read().firstPhase().exercises())
                .extracting(PhaseExercise::exercise)
                .startsWith("FR-HF", "FR-Q", "CORE-FRONT");
        assertThatThrownBy(() -> edit.lines().remove("A", 99)).isInstanceOf(NotFound.class);
    }

    @Test
    void aBanThatEndedWithAPhaseTakenOutHoldsUntilTheNextOneOfTheSameWayOrForGood() {
        ProtocolContent classes = library.content("P-BAMIC", 2).orElseThrow();
        DraftEdit lastOfItsWay = new DraftEdit(classes);
        lastOfItsWay.remove("b3");
        DraftEdit oneOfMany = new DraftEdit(classes);
        oneOfMany.remove("c3");

        assertThat(lasting(classes)).containsExactly("b3", "c3", "c4");
        assertThat(lasting(lastOfItsWay.done())).containsExactly(null, "c3", "c4");
        assertThat(lasting(oneOfMany.done())).containsExactly("b3", "c4", "c4");
        Protocol read = library.read(lastOfItsWay.done(), ProtocolDraft.NUMBER);
        assertThat(read.bansIn(read.findPhase("b1").orElseThrow()))
                .extracting(Statement::ban)
                .extracting(ban -> ban == null ? null : ban.tag())
                .contains(ExerciseTag.ECC_LONG_LENGTH);
    }

    private List<@Nullable String> lasting(ProtocolContent content) {
        List<@Nullable String> until = new ArrayList<>();
        library.read(content, ProtocolDraft.NUMBER)
                .statements(Statement.Kind.CONTRA)
                .forEach(one -> until.add(one.ban() == null ? null : one.ban().untilPhase()));
        return until;
    }

    @Test
    void noPhaseComesFirstWhileABanEndsWithIt() {
        Invalid first = new Invalid("phase", "protocol.ban.first", "C");
        edit.move("C", -1);
        assertThat(read().phases()).extracting(Phase::code).containsExactly("A", "C", "B");

        assertThatThrownBy(() -> edit.move("C", -1))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.problems()).isEqualTo(first.problems()));
        DraftEdit fresh = new DraftEdit(tight);
        fresh.remove("A");
        assertThatThrownBy(() -> fresh.remove("B"))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.problems()).isEqualTo(first.problems()));
    }

    @Test
    void aSentenceThatIsSaidAnewInOneLanguageIsTheClinicsOwnAndTheOthersKeepTheirSource() {
        DraftProtocolForm form = sheet.protocol();
        List<String> german = new ArrayList<>(
                Objects.requireNonNull(form.getAdviceDe()).lines().toList());
        german.set(0, "Täglich.");
        form.setAdviceDe(String.join("\n", german));
        edit.protocol(form);

        assertThat(read().statements(Statement.Kind.ADVICE))
                .extracting(Statement::evidence)
                .containsExactly(Evidence.CLINIC_SETTING, Evidence.ARTICLE);
    }

    @Test
    void theLastPhaseStays() {
        edit.remove("C");
        edit.remove("B");

        assertThatThrownBy(() -> edit.remove("A")).isInstanceOf(Invalid.class);
    }
}
