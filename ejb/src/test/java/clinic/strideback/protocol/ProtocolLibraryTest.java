package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.shared.rules.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolLibraryTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();

    @Test
    void allFourteenProtocolsOfTheReferenceExist() {
        assertThat(library.newest())
                .extracting(Protocol::code)
                .containsExactly(
                        "P-TIGHT",
                        "P-HEID",
                        "P-PATS",
                        "P-L",
                        "P-C",
                        "P-NORDIC",
                        "P-ASPETAR",
                        "P-MEND",
                        "P-PHT",
                        "P-BAMIC",
                        "P-TYLER",
                        "P-NEURO",
                        "P-CONT",
                        "P-PREV");
    }

    @Test
    void theNewestVersionOfEachProtocolIsComplete() {
        assertThat(library.newest())
                .allSatisfy(protocol ->
                        assertThat(protocol.complete()).as(protocol.code()).isTrue());
    }

    @Test
    void thePlaceholdersOfTheFirstReleaseStayForThePlansThatKeepThem() {
        List<Protocol> placeholders = library.protocols().stream()
                .filter(protocol -> !protocol.complete())
                .toList();

        assertThat(placeholders).hasSize(11).allSatisfy(protocol -> {
            assertThat(protocol.version()).isEqualTo(1);
            assertThat(protocol.phases())
                    .allSatisfy(phase -> assertThat(phase.exercises()).isEmpty());
            assertThat(library.findNewest(protocol.code()).orElseThrow().version())
                    .isEqualTo(2);
        });
    }

    @Test
    void aPlanThatKeepsAPlaceholderFindsItsPhaseInTheNewestVersionToo() {
        assertThat(library.protocols()).allSatisfy(protocol -> assertThat(
                        library.findNewest(protocol.code()).orElseThrow().phases())
                .extracting(Phase::code)
                .containsAll(protocol.phases().stream().map(Phase::code).toList()));
    }

    @Test
    void aPhaseWithoutExercisesIsWholeOnlyIfItSaysWhatLeadsItInstead() {
        Phase placeholder = library.find("P-MEND", 1).orElseThrow().firstPhase();
        Phase ledByFindings = library.find("P-MEND", 2).orElseThrow().firstPhase();

        assertThat(placeholder.isWhole()).isFalse();
        assertThat(ledByFindings.isWhole()).isTrue();
        assertThat(ledByFindings.exercises()).isEmpty();
    }

    @Test
    void onlyPhasesThatTheSourceLeavesToTheRunningStagesOrTheFindingsHaveNoExercises() {
        assertThat(library.newest().stream()
                        .flatMap(protocol -> protocol.phases().stream())
                        .filter(phase -> phase.exercises().isEmpty())
                        .map(phase -> phase.protocol() + " " + phase.code()))
                .containsExactly(
                        "P-MEND 1",
                        "P-MEND 2",
                        "P-MEND 3",
                        "P-BAMIC a1",
                        "P-BAMIC a2",
                        "P-BAMIC b1",
                        "P-BAMIC b2",
                        "P-BAMIC b3",
                        "P-BAMIC c6");
    }

    /** Pain ceiling, ceiling of the threshold variant, cap of the first phase; a blank cap is inherited. */
    @ParameterizedTest
    @CsvSource({
        "P-TIGHT,   3,  , painRule.NEXT-MORNING,     3",
        "P-HEID,    1, 4,                    ,       1",
        "P-PATS,    1, 4,                    ,       1",
        "P-TYLER,   1, 4,                    ,       1",
        "P-L,       1,  , painRule.STOP-BEFORE-PAIN,  ",
        "P-ASPETAR, 1,  , painRule.MASSAGE-STAGE-2,  0",
        "P-MEND,    2,  ,                    ,       1",
        "P-PHT,     5,  , painRule.LOAD-TEST,        2",
        "P-BAMIC,   1,  ,                    ,       2",
        "P-NEURO,   2,  ,                    ,       3",
        "P-CONT,    2,  ,                    ,       2",
        "P-C,       1,  , painRule.STOP-BEFORE-PAIN,  ",
        "P-NORDIC,  2,  , painRule.DOMS-EXEMPT,       ",
        "P-PREV,    2,  , painRule.DOMS-EXEMPT,       "
    })
    void painCeilingsAndFirstCapsAreThoseOfTheReference(
            String code, int ceiling, Integer threshold, String painRule, Integer firstCap) {
        Protocol protocol = library.findNewest(code).orElseThrow();

        assertThat(protocol.painCeiling()).isEqualTo(ceiling);
        assertThat(protocol.thresholdPainCeiling()).isEqualTo(threshold);
        assertThat(protocol.painRuleKey()).isEqualTo(painRule == null ? "" : painRule);
        assertThat(protocol.firstPhase().runningCap()).isEqualTo(firstCap);
    }

    /** Of the protocol as a whole, of its pain ceiling, of the ceiling of the threshold variant, and of how long it takes. */
    @ParameterizedTest
    @CsvSource({
        "P-TIGHT,   ARTICLE / CLINIC_SETTING / - / CLINIC_SETTING",
        "P-HEID,    EXPERT / EXPERT / EXPERT / EXPERT",
        "P-PATS,    TRIAL reported / EXPERT / EXPERT / -",
        "P-TYLER,   COHORT reported / EXPERT / EXPERT / -",
        "P-L,       TRIAL reported / TRIAL reported / - / -",
        "P-ASPETAR, GUIDELINE / GUIDELINE / - / EXPERT",
        "P-MEND,    TRIAL / CLINIC_SETTING / - / -",
        "P-PHT,     EXPERT / EXPERT / - / EXPERT",
        "P-BAMIC,   COHORT / CLINIC_SETTING / - / -",
        "P-NEURO,   CLINIC_SETTING / CLINIC_SETTING / - / -",
        "P-CONT,    EXPERT / EXPERT / - / -",
        "P-C,       EXPERT / EXPERT / - / -",
        "P-NORDIC,  TRIAL / EXPERT / - / TRIAL",
        "P-PREV,    CLINIC_SETTING / CLINIC_SETTING / - / -"
    })
    void eachNumberOfAProtocolHasALabelOfItsOwn(String code, String labels) {
        ProtocolView view = new ProtocolWords(library, Locale.ENGLISH)
                .view(library.findNewest(code).orElseThrow());

        assertThat(Stream.of(
                                label(new Label(
                                        view.row().sourced().evidence(),
                                        view.row().sourced().reported())),
                                label(view.row().ceiling()),
                                view.thresholdPainCeiling() == null ? "-" : label(view.threshold()),
                                view.duration().isEmpty() ? "-" : label(view.durationLabel()))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(labels);
    }

    private static String label(Label label) {
        return label.evidence() + (label.reported() ? " reported" : "");
    }

    /** Only the weeks of class c come from a table that was printed. */
    @Test
    void howLongAPhaseLastsSaysWhatItRestsOn() {
        assertThat(library.newest().stream()
                        .flatMap(protocol -> protocol.phases().stream())
                        .filter(phase -> phase.duration() != null))
                .allSatisfy(phase -> assertThat(phase.durationEvidence())
                        .isEqualTo(phase.track().equals("c") ? Evidence.EXPERT : Evidence.CLINIC_SETTING));
    }

    @Test
    void theLoadTestBelongsToTheTendonProtocolAlone() {
        assertThat(library.protocols().stream().filter(protocol -> protocol.loadTestMax() != null))
                .singleElement()
                .satisfies(protocol -> {
                    assertThat(protocol.code()).isEqualTo("P-PHT");
                    assertThat(protocol.loadTestMax()).isEqualTo(3);
                });
    }

    /** A blank cap is one that the phase does not set. */
    @ParameterizedTest
    @CsvSource({
        "P-TIGHT,   A 3 / B 3 / C 7",
        "P-HEID,    I 1 / II 3 / III 7",
        "P-ASPETAR, 1 0 / 2 2 / 3 5 / 4-6 7",
        "P-MEND,    1 1 / 2 5 / 3 7",
        "P-PHT,     1 2 / 2 3 / 3 5 / 4 7",
        "P-BAMIC,   a1 2 / a2 7 / b1 1 / b2 2 / b3 null / c1 0 / c2 1 / c3 2 / c4 4 / c5 6 / c6 null",
        "P-PREV,    1 null"
    })
    void eachPhaseCapsTheReturnToRunning(String code, String caps) {
        assertThat(library.findNewest(code).orElseThrow().phases().stream()
                        .map(phase -> phase.code() + " " + phase.runningCap())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(caps);
    }

    @ParameterizedTest
    @CsvSource({"a, 2", "b, 1", "c, 0"})
    void eachInjuryClassStartsOnItsOwnTrack(String injuryClass, int cap) {
        Protocol bamic = library.findNewest("P-BAMIC").orElseThrow();
        Phase first = bamic.firstPhase(injuryClass).orElseThrow();

        assertThat(first.highestStage()).isEqualTo(cap);
        assertThat(bamic.phaseAfter(first).orElseThrow().track()).isEqualTo(injuryClass);
    }

    @Test
    void theLastPhaseOfATrackHasNoneAfterIt() {
        Protocol bamic = library.findNewest("P-BAMIC").orElseThrow();

        assertThat(bamic.phaseAfter(bamic.findPhase("a2").orElseThrow())).isEmpty();
        assertThat(bamic.wayOf(bamic.findPhase("b2").orElseThrow()))
                .extracting(Phase::code)
                .containsExactly("b1", "b2", "b3");
    }

    @Test
    void aPhaseWithoutACapOfItsOwnLeavesTheStagesToTheirGates() {
        assertThat(library.findNewest("P-PREV").orElseThrow().firstPhase().highestStage())
                .isEqualTo(8);
    }

    @Test
    void hillsAreForbiddenUntilPhaseCAndStretchingForGood() {
        Protocol tight = library.findNewest("P-TIGHT").orElseThrow();

        assertThat(bannedTags(tight, "B"))
                .containsExactlyInAnyOrder(ExerciseTag.STATIC_STRETCH_HAMSTRING, ExerciseTag.SPRINT, ExerciseTag.HILL);
        assertThat(bannedTags(tight, "C")).containsExactly(ExerciseTag.STATIC_STRETCH_HAMSTRING);
    }

    @ParameterizedTest
    @CsvSource({
        "a1, ''",
        "b1, ECC_LONG_LENGTH",
        "b2, ECC_LONG_LENGTH",
        "b3, ''",
        "c2, ECC_LONG_LENGTH BALLISTIC",
        "c3, BALLISTIC",
        "c4, ''"
    })
    void whatAnInjuryClassLeavesOutConcernsThatClassAlone(String phase, String tags) {
        Protocol bamic = library.findNewest("P-BAMIC").orElseThrow();

        assertThat(bannedTags(bamic, phase).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    /** Contracting and relaxing ends in a stretch: the warning goes with it. */
    @Test
    void onlyTheComparatorPrescribesWhatItWarnsOf() {
        assertThat(library.protocols().stream()
                        .flatMap(protocol -> protocol.phases().stream().flatMap(phase -> phase.exercises().stream()
                                .filter(line -> isBanned(line, bannedTags(protocol, phase.code())))
                                .map(line -> protocol.code() + " " + phase.code() + " " + line.exercise()))))
                .containsExactly("P-C 1 C1");
    }

    private boolean isBanned(PhaseExercise line, List<ExerciseTag> banned) {
        return library.findExercise(line.exercise()).orElseThrow().tags().stream()
                .anyMatch(banned::contains);
    }

    private static List<ExerciseTag> bannedTags(Protocol protocol, String phase) {
        return protocol.bansIn(protocol.findPhase(phase).orElseThrow()).stream()
                .map(statement -> statement.ban().tag())
                .toList();
    }

    @Test
    void theExerciseListOfTheReferenceIsComplete() {
        assertThat(library.exercises())
                .extracting(Exercise::code)
                .contains(
                        "FR-Q FR-H FR-HF CORE-FRONT CORE-SIDE CORE-BIRD CORE-ROT BR-DL BR-SL BR-HEEL SLDL-BW SLDL-LOAD RDL HIPTHRUST CURL-SLIDER-ECC CURL-BALL CURL-MACH NORDIC ISO-HEELDIG ISO-PRONE L1 L2 L3 C1 C2 C3 STEPUP LUNGE SPLIT-JUMP A-SKIP BOUND SIDESTEP GRAPEVINE FASTFEET WINDMILL BIKE SLUMP-SLIDER STR-HAM-STATIC STR-HIPFLEX"
                                .split(" "));
    }

    @Test
    void eachTagIsCarriedByAnExercise() {
        assertThat(library.exercises().stream().flatMap(exercise -> exercise.tags().stream()))
                .contains(ExerciseTag.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everythingThatIsShownHasItsTextInBothLanguagesAndNoTextIsLeftOver(String language) {
        Map<String, String> texts = library.texts(Locale.forLanguageTag(language));

        assertThat(texts.keySet()).isEqualTo(new TreeSet<>(keysInUse()));
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    private Set<String> keysInUse() {
        Stream<String> ofExercises = library.exercises().stream()
                .flatMap(exercise -> Stream.concat(
                        keysOf(exercise), exercise.equipment().stream().map("equipment."::concat)));
        Stream<String> ofTags = Stream.concat(
                Stream.of(ExerciseTag.values()).map(tag -> "tag." + tag),
                Stream.of("ban.WARN ban.WARN.until ban.BLOCK ban.BLOCK.until exit.test".split(" ")));
        Stream<String> ofSpans =
                Stream.of(Span.Unit.values()).flatMap(unit -> Stream.of("span." + unit, "span." + unit + ".once"));
        Stream<String> ofDoses = Stream.of(
                        "per.SIDE per.ARM seconds minutes metres along hold lower pause lift load loadStep rest open kg PER_DAY PER_DAY.once PER_DAY_OR_RUN PER_DAY_OR_RUN.once PER_WEEK PER_WEEK.once EVERY_DAYS"
                                .split(" "))
                .map("dose."::concat);
        return Stream.of(
                        ofExercises,
                        ofTags,
                        ofSpans,
                        ofDoses,
                        library.protocols().stream().flatMap(this::keys))
                .flatMap(keys -> keys)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Steps and faults are as many as the English texts have; how many they may be is another test's. */
    private Stream<String> keysOf(Exercise exercise) {
        String code = exercise.code();
        Exercise.UsualDose usual = Objects.requireNonNull(exercise.usualDose());
        return Stream.concat(
                Stream.of(
                        exercise.nameKey(),
                        code + ".cue",
                        code + ".purpose",
                        code + ".setup",
                        usual.dose().effort(),
                        "source." + usual.source()),
                library.texts(Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith(code + ".step.") || key.startsWith(code + ".fault.")));
    }

    private Stream<String> keys(Protocol protocol) {
        return Stream.concat(
                Stream.of(
                        protocol.titleKey(),
                        protocol.painRuleKey(),
                        "source." + protocol.basis().source()),
                Stream.concat(
                        protocol.statements().stream().flatMap(ProtocolLibraryTest::keys),
                        protocol.phases().stream()
                                .flatMap(phase -> Stream.concat(
                                        Stream.of(phase.nameKey(), phase.goalKey()),
                                        Stream.concat(
                                                phase.statements().stream().flatMap(ProtocolLibraryTest::keys),
                                                phase.exercises().stream()
                                                        .flatMap(
                                                                line -> Stream.of(
                                                                        line.progression(),
                                                                        line.dose()
                                                                                .effort(),
                                                                        "source." + line.source())))))));
    }

    private static Stream<String> keys(Statement statement) {
        return Stream.of(statement.textKey(), "source." + statement.source());
    }

    @Test
    void everyProtocolSaysWhomItIsFor() {
        assertThat(library.protocols()).allSatisfy(protocol -> assertThat(protocol.statements(Kind.WHO))
                .as(protocol.code())
                .isNotEmpty());
    }

    @Test
    void onlyTheComparatorIsNotRecommended() {
        assertThat(library.newest().stream().filter(protocol -> !protocol.recommended()))
                .extracting(Protocol::code)
                .containsExactly("P-C");
    }

    @Test
    void twoProtocolsNeverShareAChecksum() {
        assertThat(library.protocols()).extracting(Protocol::checksum).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownVersionIsNotFound() {
        assertThat(library.find("P-TIGHT", 1)).isPresent();
        assertThat(library.find("P-TIGHT", 99)).isEmpty();
    }
}
