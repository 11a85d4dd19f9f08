package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Phases and doses as they were written down by hand from the clinical text, line by line, without looking at the tables. Where the text allows two readings
 * the transcript has the one that was settled on. Exits that the text does not give are clinic settings; they are counted too.
 */
class ProtocolTranscriptTest {

    private final ProtocolLibrary library = ProtocolLibrary.shipped();

    @Test
    void tightButNotTorn() {
        assertThat(transcript("P-TIGHT")).isEqualTo("""
                        P-TIGHT 3..8 WEEKS, pain 3
                        A: 3..10 DAYS, cap 3, 2 exits
                        FR-Q: sets 1..3, seconds 30..120, 1/day or run
                        FR-H: sets 1..3, seconds 30..120, 1/day or run
                        FR-HF: sets 1..3, seconds 30..120, 1/day or run
                        CORE-FRONT: sets 3, seconds 20..40, 4..5/week
                        CORE-SIDE: sets 3, seconds 15..30, SIDE, 4..5/week
                        CORE-BIRD: sets 3, reps 8, SIDE, 4..5/week
                        BR-DL: sets 3, reps 12
                        B: 2..3 WEEKS, cap 3, 3 exits
                        SLDL-BW: sets 3, reps 8, SIDE, down 3, pause 1, up 2, 3/week
                        BR-SL: sets 3, reps 10..12, SIDE, 3/week
                        CURL-SLIDER-ECC or CURL-BALL: sets 3, reps 6, down 3..4, 3/week
                        CORE-FRONT: sets 3, seconds 45..60, 3/week
                        CORE-SIDE: sets 3, seconds 45..60, SIDE, 3/week
                        CORE-BIRD: sets 3, reps 8, SIDE, 3/week
                        CUE-FORM: 2/week
                        C: 3..4 WEEKS, cap 7, 2 exits
                        SLDL-LOAD: sets 3, reps 8, SIDE, from 10 %, step 10 %, 2/week
                        BR-SL-LOAD or HIPTHRUST: sets 3, reps 8, 2/week
                        NORDIC: week 1, sets 2, reps 5, 1/week
                        NORDIC: week 2, sets 2, reps 6, 2/week
                        NORDIC: week 3, sets 3, reps 6..8, 3/week
                        NORDIC: week 4, sets 3, reps 8..10, 3/week""");
    }

    @Test
    void progressiveTrunkAgilityAndStrength() {
        assertThat(transcript("P-HEID")).isEqualTo("""
                        P-HEID 2..6 WEEKS, pain 1
                        I: cap 1, 3 exits
                        BIKE: seconds 600, 1/day
                        SIDESTEP: sets 3, seconds 60, metres 10, LOW-MODERATE, 1/day
                        GRAPEVINE: sets 3, seconds 60, metres 10, LOW-MODERATE, 1/day
                        FASTFEET: sets 2, seconds 60, 1/day
                        CORE-FRONT: sets 5, seconds 10, 1/day
                        CORE-SIDE: sets 5, seconds 10, 1/day
                        BR-DL: sets 10, seconds 5, 1/day
                        SL-BALANCE: sets 4, seconds 20, 1/day
                        II: cap 3, 2 exits
                        BIKE: seconds 600, 5..7/week
                        SIDESHUFFLE: sets 3, seconds 60, metres 10, MODERATE-HIGH, 5..7/week
                        GRAPEVINE-JOG: sets 3, seconds 60, metres 10, MODERATE-HIGH, 5..7/week
                        BOXER-SHUFFLE: sets 2, seconds 60, 5..7/week
                        CORE-ROT: sets 2, reps 10, seconds 5, 5..7/week
                        BR-WALKOUT: sets 3, reps 10, 5..7/week
                        WINDMILL: sets 4, reps 8, ARM, 5..7/week
                        LUNGE-ROT: sets 2, reps 10, 5..7/week
                        SL-TRUNKLEAN: sets 5, seconds 10, 5..7/week
                        III: cap 7, 3 exits
                        A-SKIP: metres 30, 4..5/week
                        B-SKIP: metres 30, 4..5/week
                        ACCEL-FB: sets 3, metres 5>10>20, 4..5/week
                        CORE-ROT-LOAD: 4..5/week
                        CHAIR-BRIDGE: sets 3, reps 15, 4..5/week
                        WINDMILL-LOAD: sets 4, reps 8, 4..5/week
                        LUNGE-LOAD: 4..5/week
                        SPORT-DRILL: 4..5/week""");
    }

    @Test
    void proximalHamstringTendinopathy() {
        assertThat(transcript("P-PHT")).isEqualTo("""
                        P-PHT 3..6 MONTHS, pain 5
                        1: cap 2, 2 exits
                        ISO-CURL: sets 5, seconds 45, rest 120, EFFORT-70, 1..3/day
                        BR-HOLD: sets 5, seconds 45, rest 120, EFFORT-70, 1..3/day
                        PULLDOWN-SL: sets 5, seconds 45, rest 120, EFFORT-70, 1..3/day
                        TRUNK-HOLD: sets 5, seconds 45, rest 120, EFFORT-70, 1..3/day
                        2: cap 3, 2 exits
                        BR-SL: sets 3..4, reps 8..15, down 3, up 3, RM-15-TO-8, every 2 days
                        CURL-PRONE: sets 3..4, reps 8..15, down 3, up 3, RM-15-TO-8, every 2 days
                        HIPEXT-PRONE: sets 3..4, reps 8..15, down 3, up 3, RM-15-TO-8, every 2 days
                        NORDIC: sets 3..4, reps 8..15, down 3, up 3, RM-15-TO-8, every 2 days
                        BR-PROG: sets 3..4, reps 8..15, down 3, up 3, RM-15-TO-8, every 2 days
                        3: cap 5, 2 exits
                        RDL or SLDL-LOAD: sets 3..4, reps 6..12, every 2 days
                        HIPTHRUST: sets 3..4, reps 6..12, every 2 days
                        STEPUP: sets 3..4, reps 6..12, every 2 days
                        LUNGE: sets 3..4, reps 6..12, every 2 days
                        DEADLIFT: sets 3..4, reps 6..12, every 2 days
                        4: cap 7, 1 exits
                        A-SKIP: every 3 days
                        SLED or FAST-STEP: every 3 days
                        SPLIT-JUMP: every 3 days
                        BOUND: every 3 days
                        STAIRS: every 3 days""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-PATS",
                "P-L",
                "P-C",
                "P-NORDIC",
                "P-ASPETAR",
                "P-MEND",
                "P-BAMIC",
                "P-TYLER",
                "P-NEURO",
                "P-CONT",
                "P-PREV"
            })
    void theOtherEleven(String code) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("transcript.txt")) {
            String written = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();

            assertThat(Stream.of(written.split("\n\n")).filter(block -> block.startsWith(code + " ")))
                    .containsExactly(transcript(code));
        }
    }

    private String transcript(String code) {
        Protocol protocol = library.findNewest(code).orElseThrow();
        return Stream.concat(
                        Stream.of(code + " " + span(protocol.expected()) + ", pain " + protocol.painCeiling()),
                        protocol.phases().stream().flatMap(this::lines))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Phase phase) {
        String head = phase.code() + ": "
                + joined(
                        phase.duration() == null ? null : span(phase.duration()),
                        "cap " + phase.runningCap(),
                        phase.statements(Statement.Kind.EXIT).size() + " exits");
        return Stream.concat(Stream.of(head), phase.exercises().stream().map(ProtocolTranscriptTest::line));
    }

    private static String line(PhaseExercise line) {
        Dose dose = line.dose();
        String exercise = line.exercise() + (line.orExercise() == null ? "" : " or " + line.orExercise());
        String amount = joined(
                line.week() == null ? null : "week " + line.week(),
                range("sets ", dose.sets()),
                range("reps ", dose.reps()),
                range("seconds ", dose.seconds()),
                dose.metres().isEmpty()
                        ? null
                        : "metres "
                                + dose.metres().stream().map(String::valueOf).collect(Collectors.joining(">")),
                dose.per() == null ? null : dose.per().name(),
                range("down ", dose.tempo().lower()),
                range("pause ", dose.tempo().pause()),
                range("up ", dose.tempo().lift()),
                dose.restSeconds() == null ? null : "rest " + dose.restSeconds(),
                dose.effort().isEmpty() ? null : dose.effort().substring("effort.".length()),
                dose.loadPercent() == null ? null : "from " + dose.loadPercent() + " %",
                line.loadStepPercent() == null ? null : "step " + line.loadStepPercent() + " %",
                dose.frequency() == null ? null : dose.frequency().notation());
        return amount.isEmpty() ? exercise : exercise + ": " + amount;
    }

    private static String range(String name, Range range) {
        return range == null ? null : name + range.notation();
    }

    private static String span(Span span) {
        return span == null ? "null" : span.amount().notation() + " " + span.unit();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    @Test
    void theCoreWorkOfATightHamstringHasAFrontASideAndABack() {
        for (String phase : List.of("A", "B")) {
            assertThat(library.findNewest("P-TIGHT")
                            .orElseThrow()
                            .findPhase(phase)
                            .orElseThrow()
                            .exercises())
                    .extracting(PhaseExercise::exercise)
                    .contains("CORE-FRONT", "CORE-SIDE", "CORE-BIRD");
        }
    }
}
