package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.Statement.Ban;
import clinic.strideback.protocol.Statement.Effect;
import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.rules.Evidence;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftBansTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();
    private final ProtocolContent tight = library.content("P-TIGHT", 1).orElseThrow();
    private final List<DraftBanForm> bans = new DraftSheet(tight, 0).bans();
    private final DraftEdit edit = new DraftEdit(tight);

    private List<Statement> contra() {
        return library.read(edit.done(), ProtocolDraft.NUMBER).statements(Kind.CONTRA);
    }

    private static DraftBanForm deepHip() {
        DraftBanForm form = new DraftBanForm();
        form.setTextEn("No deep hip bend.");
        form.setTag(ExerciseTag.DEEP_HIP_FLEXION);
        form.setEffect(Effect.BLOCK);
        form.setUntilPhase("B");
        return form;
    }

    @Test
    void whatIsSentBackUnchangedKeepsItsSourceInEachProtocol() {
        for (Protocol protocol : library.protocols()) {
            ProtocolContent content =
                    library.content(protocol.code(), protocol.version()).orElseThrow();
            DraftEdit fresh = new DraftEdit(content);
            new DraftSheet(content, 0).bans().forEach(ban -> fresh.bans().change(ban.getNumber(), ban));

            assertThat(fresh.done().statements()).containsExactlyElementsOf(content.statements());
            assertThat(fresh.done().texts()).isEqualTo(content.texts());
        }
    }

    @Test
    void aBanIsAddedAndHoldsForItsExercisesUntilItsPhase() {
        edit.bans().add(deepHip());

        assertThat(contra()).hasSize(4).last().satisfies(added -> {
            assertThat(added.ban()).isEqualTo(new Ban(ExerciseTag.DEEP_HIP_FLEXION, Effect.BLOCK, "B"));
            assertThat(added.evidence()).isEqualTo(Evidence.CLINIC_SETTING);
        });
        assertThat(edit.done().texts().get("en")).containsEntry("CONTRA.4", "No deep hip bend.");
        Protocol read = library.read(edit.done(), ProtocolDraft.NUMBER);
        assertThat(read.bansIn(read.firstPhase())).hasSize(4);
        assertThat(read.bansIn(read.findPhase("B").orElseThrow())).hasSize(3);
    }

    @Test
    void aChangedOneIsTheClinicsOwnAndTheOthersKeepTheirSource() {
        DraftBanForm stretch = bans.get(0);
        stretch.setEffect(Effect.BLOCK);
        edit.bans().change(stretch.getNumber(), stretch);

        assertThat(contra())
                .extracting(Statement::evidence)
                .containsExactly(Evidence.CLINIC_SETTING, Evidence.ARTICLE, Evidence.ARTICLE);
        assertThat(contra().get(0).ban()).isEqualTo(new Ban(ExerciseTag.STATIC_STRETCH_HAMSTRING, Effect.BLOCK, null));
    }

    @Test
    void aRewordedOneIsTheClinicsOwn() {
        DraftBanForm stretch = bans.get(0);
        stretch.setTextDe("Nicht dehnen.");
        edit.bans().change(stretch.getNumber(), stretch);

        assertThat(contra().get(0).evidence()).isEqualTo(Evidence.CLINIC_SETTING);
    }

    @Test
    void oneIsTakenOutWithItsWordsAndItsNumberIsNoOneElses() {
        edit.bans().remove(bans.get(1).getNumber());
        edit.bans().add(deepHip());

        assertThat(new DraftSheet(edit.done(), 0).bans())
                .extracting(DraftBanForm::getNumber)
                .containsExactly(1, 3, 4);
        assertThat(edit.done().texts().get("de")).doesNotContainKey("CONTRA.2").doesNotContainKey("CONTRA.4");
        assertThatThrownBy(() -> edit.bans().remove(2)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatMakesNoSenseIsSaidFieldByField() {
        DraftBanForm form = new DraftBanForm();
        form.setTag(ExerciseTag.SPRINT);
        form.setUntilPhase("A");
        edit.bans().add(form);
        DraftBanForm other = new DraftBanForm();
        other.setTextDe("Ohne Übung.");
        other.setEffect(Effect.WARN);
        edit.bans().add(other);

        assertThatThrownBy(edit::done).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .containsExactly(
                        new Problem("textEn", "protocol.text.required"),
                        new Problem("effect", "protocol.ban.effect"),
                        new Problem("untilPhase", "protocol.ban.until"),
                        new Problem("tag", "protocol.ban.tag")));
    }

    @Test
    void thereAreNotTooMany() {
        for (int more = bans.size(); more < 20; more++) {
            edit.bans().add(deepHip());
        }

        assertThatThrownBy(() -> edit.bans().add(deepHip())).isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsBannedIsSaidInWordsAndAChangeOfItIsADifference() {
        ProtocolWords words = new ProtocolWords(library, Locale.ENGLISH);

        assertThat(words.view(library.find("P-TIGHT", 1).orElseThrow()).contra())
                .extracting(PhaseView.Line::text)
                .element(1)
                .asString()
                .endsWith("(Sprint: only with a reason before phase C)");
        DraftBanForm stretch = bans.get(0);
        stretch.setEffect(Effect.BLOCK);
        assertThat(VersionDifferenceTest.differences(
                        tight, change -> change.bans().change(stretch.getNumber(), stretch)))
                .extracting(DifferenceView.Line::kind)
                .containsExactly(DifferenceView.Kind.CONTRA, DifferenceView.Kind.CONTRA);
    }
}
