package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.assessment.rules.FindingDocument;
import clinic.strideback.assessment.rules.FindingKind;
import clinic.strideback.assessment.rules.FindingStatus;
import clinic.strideback.assessment.rules.SideComparison;
import clinic.strideback.measure.MeasureUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedFindingsTest {

    /** A published table is never edited: a signed assessment names its version. Before the first release the sum moves with the file. */
    private static final String CHECKSUM = "5a111f74f8464c2071f32dbae2ea157c769fc977e46712368653d81b1cfdd8eb";

    private final Collection<FindingDefinition> questions =
            ShippedFindings.catalogue().all();

    @Test
    void thePublishedTableIsUnchanged() {
        assertThat(ShippedFindings.table().checksum()).isEqualTo(CHECKSUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyWordOnTheSheetExistsInEachLanguageAndNoneIsLeftOver(String language) {
        Map<String, String> texts = ShippedFindings.texts(Locale.forLanguageTag(language));
        Set<String> needed = new TreeSet<>(Set.of("typed.NOT_TESTED", "typed.UNABLE_PAIN"));
        Set<String> used = new TreeSet<>(needed);
        for (FindingDefinition question : questions) {
            needed.add("section." + question.section());
            needed.add(question.code());
            used.add("section." + question.section() + ".hint");
            used.add(question.code() + ".hint");
            question.options().forEach(option -> {
                used.add(question.code() + "." + option);
                used.add("option." + option);
                used.add("short." + option);
                assertThat(texts)
                        .containsAnyOf(
                                Map.entry(
                                        question.code() + "." + option,
                                        texts.getOrDefault(question.code() + "." + option, "")),
                                Map.entry("option." + option, texts.getOrDefault("option." + option, "")));
            });
            question.unanswered().forEach(status -> {
                used.add(question.code() + "." + status);
                needed.add("unanswered." + status);
                used.add("short." + status);
            });
        }
        used.addAll(needed);

        assertThat(texts.keySet()).containsAll(needed);
        assertThat(used).containsAll(texts.keySet());
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(ShippedFindings.texts(Locale.GERMAN).keySet())
                .isEqualTo(ShippedFindings.texts(Locale.ENGLISH).keySet());
    }

    @Test
    void everyQuestionHasWhatItsKindNeeds() {
        assertThat(questions).isNotEmpty().allSatisfy(question -> {
            assertThat(question.options().isEmpty()).isEqualTo(!question.kind().isChosen());
            assertThat(question.units().isEmpty()).isEqualTo(!question.kind().isNumeric());
            assertThat(question.max() == null).isEqualTo(question.kind().isChosen());
            assertThat(question.min() == null).isEqualTo(!question.kind().isNumeric());
            assertThat(question.source()).isNotBlank();
            assertThat(question.unanswered()).doesNotContain(FindingStatus.RECORDED);
            assertThat(question.required() && question.openedBy().isEmpty()).isFalse();
        });
    }

    @Test
    void everyNumberIsReadByWhatSuitsIt() {
        assertThat(questions).allSatisfy(question -> {
            FindingDefinition.ValueReading reading = question.reading();
            boolean takenSeveralTimes = question.trials().most() > 1;
            assertThat(takenSeveralTimes && !question.kind().isNumeric()).isFalse();
            assertThat(question.comparison() == SideComparison.LSI && reading.better() == null)
                    .as("symmetry has a direction: " + question.code())
                    .isFalse();
            if (reading.error() != null) {
                assertThat(reading.error().source()).as(question.code()).isNotBlank();
                assertThat(reading.error().amount()).as(question.code()).isPositive();
            }
            Stream.of(
                            reading.unusual().below(),
                            reading.unusual().above(),
                            reading.flag().below(),
                            reading.flag().above())
                    .filter(Objects::nonNull)
                    .forEach(limit -> assertThat(limit)
                            .as(question.code())
                            .isBetween(Objects.requireNonNull(question.min()), Objects.requireNonNull(question.max())));
            if (!question.arm().isEmpty()) {
                assertThat(ShippedFindings.catalogue()
                                .get(question.arm())
                                .units()
                                .get(0)
                                .unit())
                        .isEqualTo(MeasureUnit.CENTIMETRE);
            }
        });
    }

    /** What is kept beside the assessment: with the runner, or with the episode. */
    private static final Set<String> KEPT_ELSEWHERE =
            Set.of("SUB-MECH", "SUB-ONSET", "SUB-PRIOR-N", "SUB-PRIOR-LAST", "SUB-AGE");

    /** The dictionary of clinical items, section by section. */
    private static final String DICTIONARY = """
            SUB-MECH SUB-ONSET SUB-POP SUB-STOP5 SUB-MAXPAIN SUB-WALKDAYS SUB-SELFPRED SUB-PRIOR-N SUB-PRIOR-LAST SUB-PRIOR-ACL
            SUB-PRIOR-CALF SUB-AGE SUB-NPRS-REST SUB-NPRS-WALK SUB-NPRS-WORST24 SUB-NPRS-NEXTAM SUB-NPRS-RUN SUB-NPRS-SIT SUB-TIGHT
            SUB-SITTOL SUB-AMSTIFF SUB-TRAIN-KM SUB-TRAIN-LONG SUB-TRAIN-RUNS SUB-TRAIN-HARD SUB-TRAIN-HILLS SUB-STRENGTH-WK SUB-GOAL
            RF-01 RF-02 RF-03 RF-04 RF-05 RF-06 RF-07 RF-08 RF-09 RF-10 RF-11 RF-12 T1 T2 T3 T4
            PAL-DIST PAL-LEN PAL-PAIN INS-BRUISE-L INS-BRUISE-W INS-GAP
            ROM-AKE ROM-AKE-DISCOMFORT ROM-PKE ROM-SLR ROM-MHFAKE ROM-THOMAS-HIP ROM-THOMAS-KNEE ROM-THOMAS-PELVIS ROM-HTEST
            ROM-HTEST-VAS POST-TILT
            STR-KF15 STR-KF15-ARM STR-KF90 STR-KFMID STR-HE STR-HE-ARM STR-KE STR-HCON60 STR-HECC60 STR-HECC30 STR-QCON60 STR-QCON240
            STR-NORD-F STR-NORD-BPA STR-SLHB STR-SLGB STR-SLHR COR-SIDE COR-PRONE COR-EXT
            NEU-SLUMP NEU-SCREEN PHT-PO PHT-PO-NPRS PHT-BK PHT-BK-NPRS PHT-MBK PHT-MBK-NPRS PHT-SLB PHT-ARAB PHT-LOAD
            FUN-SLS FUN-SLS-NPRS FUN-BIKE FUN-HOP-SL FUN-HOP-TRIPLE FUN-HOP-6M FUN-HOP10 FUN-SLBAL-EO FUN-SLBAL-EC FUN-STEP FUN-ASKIP
            RUN-SPEED RUN-CAD RUN-OVERSTRIDE RUN-OS-DIST RUN-SHIN-IC RUN-FOOT-INC RUN-KNEE-IC RUN-TRUNK RUN-CPD RUN-APT RUN-FSP RUN-VOSC
            RUN-GCT RUN-SOUND RUN-SMAS
            CLS-GRADE CLS-BAMIC CLS-MUNICH CLS-MUSCLE PAL-REGION BODY-PAIN
            PROM-LEFS PROM-VISAH PROM-FASH PROM-HAOS PROM-PSFS PROM-TSK11 PROM-IPRRS PROM-OSTRC PROM-GRC""";

    @Test
    void everyItemOfTheDictionaryCanBeRecorded() {
        Set<String> known = questions.stream().map(FindingDefinition::code).collect(Collectors.toSet());

        assertThat(Pattern.compile("\\s+").split(DICTIONARY))
                .hasSizeGreaterThan(120)
                .allSatisfy(code -> assertThat(known.contains(code) || KEPT_ELSEWHERE.contains(code))
                        .as(code)
                        .isTrue());
    }

    @Test
    void onlySidedNumbersAreCompared() {
        assertThat(questions)
                .filteredOn(question -> question.comparison() != SideComparison.NONE)
                .isNotEmpty()
                .allSatisfy(question -> {
                    assertThat(question.sided()).isTrue();
                    assertThat(question.kind()).isIn(FindingKind.NUMBER, FindingKind.COUNT);
                });
    }

    @Test
    void theShortWordsOfBothLanguagesMeanOneThing() {
        Set<String> untested = Set.of("n", "nt", "not tested", "nicht getestet");
        Set<String> unable = Set.of("p", "pain", "s", "schmerz");
        FindingDefinition bridge = ShippedFindings.catalogue().get("STR-SLHB");

        assertThat(untested).allSatisfy(word -> assertThat(read(bridge, word)).contains("NOT_TESTED"));
        assertThat(unable).allSatisfy(word -> assertThat(read(bridge, word)).contains("UNABLE_PAIN"));
    }

    /** As the clinical reference gives them; where it gives none, the table says where its own comes from. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            SUB-MAXPAIN 0 10
            SUB-WALKDAYS 0 365
            SUB-SELFPRED 0 730
            SUB-TRAIN-KM 0 400
            SUB-NPRS-REST 0 10
            SUB-NPRS-WALK 0 10
            SUB-NPRS-WORST24 0 10
            SUB-NPRS-NEXTAM 0 10
            SUB-NPRS-RUN 0 10
            SUB-NPRS-SIT 0 10
            SUB-TIGHT 0 10
            SUB-SITTOL 0 600
            PAL-PAIN 0 10
            PAL-DIST 0 45
            PAL-LEN 0 45
            INS-BRUISE-L 0 60
            INS-BRUISE-W 0 60
            STR-KF15 0 1000
            STR-KF90 0 1000
            STR-KFMID 0 1000
            STR-HE 0 1500
            STR-KE 0 600
            STR-HCON60 0 600
            STR-HECC60 0 600
            STR-HECC30 0 600
            STR-QCON60 0 600
            STR-QCON240 0 600
            STR-NORD-F 0 1000
            STR-NORD-BPA 0 120
            STR-SLHB 0 100
            STR-SLGB 0 200
            STR-SLHR 0 100
            COR-SIDE 0 600
            COR-PRONE 0 1200
            COR-EXT 0 600
            ROM-AKE -10 90
            ROM-PKE -10 90
            ROM-SLR 0 150
            ROM-MHFAKE 0 120
            ROM-THOMAS-HIP -40 60
            ROM-THOMAS-KNEE 0 130
            ROM-HTEST 0 160
            ROM-HTEST-VAS 0 100
            POST-TILT -10 40
            PHT-PO-NPRS 0 10
            PHT-BK-NPRS 0 10
            PHT-MBK-NPRS 0 10
            FUN-SLS-NPRS 0 10
            FUN-SLBAL-EO 0 120
            FUN-SLBAL-EC 0 120
            FUN-STEP 0 10
            FUN-ASKIP 0 10
            RUN-CAD 120 240
            RUN-OS-DIST -10 60
            RUN-SHIN-IC -20 35
            RUN-FOOT-INC -20 45
            RUN-KNEE-IC -5 45
            RUN-TRUNK -10 30
            RUN-CPD -5 20
            RUN-VOSC 2 20
            RUN-GCT 100 450
            RUN-SMAS 0 12
            """)
    void bothEndsAreTakenAndNothingBeyond(String code, BigDecimal lowest, BigDecimal highest) {
        FindingDefinition question = ShippedFindings.catalogue().get(code);
        BigDecimal step = BigDecimal.ONE.movePointLeft(question.units().get(0).decimals());

        assertThat(read(question, lowest.toPlainString())).contains("RECORDED");
        assertThat(read(question, highest.toPlainString())).contains("RECORDED");
        assertThat(read(question, lowest.subtract(step).toPlainString())).contains("OUT_OF_RANGE");
        assertThat(read(question, highest.add(step).toPlainString())).contains("OUT_OF_RANGE");
    }

    /** To write it anew: {@code mvn -pl ejb test -Dtest=ShippedFindingsTest -Ddocs.write=true}. */
    @Test
    void theDocumentForReviewIsFresh() throws IOException {
        String page =
                new FindingDocument(ShippedFindings.catalogue(), ShippedFindings.texts(Locale.ENGLISH)).toMarkdown();
        Path document = Path.of("..", "docs", "rules", "findings.md");
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, page);
        }
        assertThat(document).usingCharset(StandardCharsets.UTF_8).hasContent(page);
    }

    private static String read(FindingDefinition question, String typed) {
        return ShippedFindings.reader()
                .read(question, question.keys().get(0), typed, "")
                .toString();
    }
}
