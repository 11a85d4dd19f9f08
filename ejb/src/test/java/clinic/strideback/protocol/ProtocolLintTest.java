package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.rules.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProtocolLintTest {

    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();

    private final ProtocolLint lint = new ProtocolLint(LIBRARY);

    static List<Protocol> complete() {
        return LIBRARY.protocols().stream().filter(Protocol::complete).toList();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void whatShipsMakesSenseOrSaysWhyItStands(Protocol protocol) {
        assertThat(lint.views(
                        protocol, lint.shippedReasons(protocol, protocol.version(), Locale.ENGLISH), Locale.ENGLISH))
                .allSatisfy(found -> assertThat(found.isOpen()).as(found.text()).isFalse());
    }

    @Test
    void whatIsFoundNamesItsSourceInBothLanguages() {
        Protocol tendon = LIBRARY.findNewest("P-PHT").orElseThrow();

        assertThat(lint.views(tendon, Map.of(), Locale.ENGLISH)).singleElement().satisfies(found -> {
            assertThat(found.isOpen()).isTrue();
            assertThat(found.text()).isEqualTo("The trunk is not trained on all sides: front, side and back");
            assertThat(found.sourced().source()).startsWith("Coach's article");
        });
        assertThat(lint.views(tendon, Map.of(), Locale.GERMAN))
                .singleElement()
                .satisfies(found -> assertThat(found.text()).startsWith("Der Rumpf"));
    }

    @Test
    void theTableOfExercisesNamesOnlyThoseOfTheLibrary() {
        Set<String> named = ProtocolLint.rows("protocol-lint-exercises-2026-11.csv").stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.getOrDefault("exercise", "")),
                        Stream.of(row.getOrDefault("lighter", "").split(" ", -1))))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());

        assertThat(named)
                .allSatisfy(code -> assertThat(LIBRARY.findExercise(code)).isPresent());
    }

    @Test
    void whatStandsNamesProtocolsThatShip() {
        assertThat(ProtocolLint.rows("protocol-lint-acknowledged-2026-11.csv"))
                .allSatisfy(row -> assertThat(LIBRARY.findNewest(row.getOrDefault("protocol", "")))
                        .isPresent());
    }

    @Test
    void aLoadStepOfMoreThanTenPerCentIsFoundInADraftAndAcknowledgedForThatStepOnly() {
        ProtocolContent content = LIBRARY.content("P-TIGHT", 1).orElseThrow();
        DraftLineForm form = DraftLines.form(DraftLines.of(content.doses(), "C").get(0));
        form.setLoadStep(20);
        DraftEdit edit = new DraftEdit(content);
        edit.lines().change("C", 0, form);

        assertThat(lint.check(LIBRARY.read(edit.done(), ProtocolDraft.NUMBER)))
                .extracting(Finding::key)
                .containsExactly("L07@C/SLDL-LOAD=20");
        assertThat(lint.views(LIBRARY.read(edit.done(), ProtocolDraft.NUMBER), Map.of(), Locale.ENGLISH))
                .singleElement()
                .extracting(LintView::text)
                .asString()
                .startsWith("The load may grow by 20 % a week, more than 10 %, in phase C: ");
    }
}
