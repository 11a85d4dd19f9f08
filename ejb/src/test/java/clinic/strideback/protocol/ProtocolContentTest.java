package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.protocol.OwnVersions.Numbered;
import clinic.strideback.shared.ClinicId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolContentTest {

    private static final ProtocolLibrary SHIPPED = ProtocolLibrary.shipped();
    private static final ClinicId NORDTOR = new ClinicId(UUID.randomUUID());
    private static final ClinicId UFER = new ClinicId(UUID.randomUUID());

    private final ProtocolContent own = changed();

    private final ProtocolLibrary library = new ProtocolLibrary(new OwnVersions() {
        @Override
        public Optional<ProtocolContent> content(String code, int version) {
            return code.equals("P-TIGHT") && version == 2
                    ? Optional.of(ProtocolContent.parse(own.json()))
                    : Optional.empty();
        }

        @Override
        public List<Numbered> published(ClinicId clinic) {
            return clinic.equals(NORDTOR) ? List.of(new Numbered("P-TIGHT", 2)) : List.of();
        }
    });

    private static ProtocolContent changed() {
        ProtocolContent content = SHIPPED.content("P-TIGHT", 1).orElseThrow();
        DraftSheet sheet = new DraftSheet(content, 0);
        DraftProtocolForm form = sheet.protocol();
        form.setTitleEn("Tight, our way");
        form.setTitleDe(null);
        DraftEdit edit = new DraftEdit(content);
        edit.protocol(form);
        return edit.done();
    }

    static List<Protocol> shipped() {
        return SHIPPED.protocols();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedVersionReadsTheSameFromWhatAClinicWouldKeep(Protocol protocol) {
        ProtocolContent content =
                SHIPPED.content(protocol.code(), protocol.version()).orElseThrow();

        Protocol read = SHIPPED.read(ProtocolContent.parse(content.json()), protocol.version());

        assertThat(new DraftSheet(content, 0).lines()).hasSameSizeAs(protocol.phases());
        assertThat(read.phases())
                .extracting(Phase::exercises)
                .isEqualTo(protocol.phases().stream().map(Phase::exercises).toList());
        assertThat(read.complete()).isEqualTo(protocol.complete());
    }

    @Test
    void aSentenceOfAnOwnVersionIsSaidBeforeAnybodyAskedForTheVersion() {
        assertThat(library.sentence("P-TIGHT/2.title", Locale.ENGLISH)).isEqualTo("Tight, our way");
        assertThat(library.sentence("P-TIGHT.title", Locale.ENGLISH)).isNotEqualTo("P-TIGHT.title");
        assertThat(library.sentence("P-TIGHT/3.title", Locale.ENGLISH)).isEqualTo("P-TIGHT/3.title");
    }

    @Test
    void eachClinicGetsItsOwnNewestVersionForNewRunners() {
        assertThat(library.findNewest("P-TIGHT", NORDTOR)).get().satisfies(protocol -> assertThat(protocol.version())
                .isEqualTo(2));
        assertThat(library.findNewest("P-TIGHT", UFER)).get().satisfies(protocol -> assertThat(protocol.version())
                .isEqualTo(1));
        assertThat(library.of(NORDTOR).newest()).hasSameSizeAs(library.newest());
        assertThat(library.find("P-TIGHT", 1)).isPresent();
        assertThat(library.find("P-TIGHT", 3)).isEmpty();
    }

    @Test
    void aVersionHasItsOwnTextsAndOneLanguageAnswersForTheOther() {
        Protocol second = library.find("P-TIGHT", 2).orElseThrow();
        Protocol first = library.find("P-TIGHT", 1).orElseThrow();

        assertThat(new ProtocolWords(library, Locale.ENGLISH).title(second)).isEqualTo("Tight, our way");
        assertThat(new ProtocolWords(library, Locale.GERMAN).title(second)).isEqualTo("Tight, our way");
        assertThat(new ProtocolWords(library, Locale.GERMAN).title(first)).isEqualTo("Verspannt, aber nicht gerissen");
        assertThat(new ProtocolWords(library, Locale.GERMAN).name(second.firstPhase()))
                .isEqualTo("Beruhigen");
    }

    @Test
    void whatMakesNoSenseIsNamedByTableRowAndColumn() {
        List<Map<String, String>> doses = new java.util.ArrayList<>(own.doses());
        Map<String, String> row = new java.util.LinkedHashMap<>(doses.get(1));
        row.put("sets", "many");
        doses.set(1, row);
        ProtocolContent senseless =
                new ProtocolContent(own.protocol(), own.phases(), own.statements(), doses, own.texts());

        assertThatThrownBy(() -> library.read(senseless, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("doses, row 2, sets: makes no sense");
    }
}
