package clinic.strideback.proposal;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.rules.DerivedFindings;
import clinic.strideback.assessment.rules.FindingKey;
import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.RedFlagScreen;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Onset;
import clinic.strideback.measure.LimbSymmetry;
import clinic.strideback.measure.Side;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.proposal.rules.TrainingLoad;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Fact;
import clinic.strideback.shared.rules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known of an episode under the names of {@link Input}: the history as told, and the newest signed finding to each question. A test with
 * two sides gives the involved one, and the worse one where both are involved. What follows from several findings is as old as the oldest of them.
 */
final class EpisodeFacts {

    /** Origin of what was told when the episode was opened or corrected; anything else is the id of an assessment. */
    static final String TOLD = "EPISODE";

    private static final Map<Input, String> NUMBERS = Map.ofEntries(
            Map.entry(Input.NPS_WALK, "SUB-NPRS-WALK"),
            Map.entry(Input.NPS_WORST, "SUB-NPRS-WORST24"),
            Map.entry(Input.NPS_RUN, "SUB-NPRS-RUN"),
            Map.entry(Input.NPS_NEXT_AM, "SUB-NPRS-NEXTAM"),
            Map.entry(Input.NPS_PREV_AM, "SUB-NPRS-PREVAM"),
            Map.entry(Input.TIGHT, "SUB-TIGHT"),
            Map.entry(Input.STRENGTH_PER_WK, "SUB-STRENGTH-WK"),
            Map.entry(Input.PRONE, "COR-PRONE"),
            Map.entry(Input.CADENCE, "RUN-CAD"),
            Map.entry(Input.TSK11, "PROM-TSK11"),
            Map.entry(Input.IPRRS, "PROM-IPRRS"));

    private static final Map<Input, String> WORDS = Map.of(
            Input.CLIN_GRADE, "CLS-GRADE",
            Input.BAMIC, "CLS-BAMIC",
            Input.APT, "RUN-APT",
            Input.OVERSTRIDE, "RUN-OVERSTRIDE",
            Input.T1, "T1",
            Input.T2, "T2",
            Input.T3, "T3");

    private static final String HARD_PERCENT = "SUB-TRAIN-HARD";
    private static final String WEEKLY_KILOMETRES = "SUB-TRAIN-KM";

    private final EpisodeView episode;
    private final Map<FindingKey, LatestFinding> latest = new LinkedHashMap<>();
    private final Findings findings;
    private final DerivedFindings derived;
    private final Facts facts = new Facts();

    private EpisodeFacts(EpisodeView episode, List<LatestFinding> taken) {
        this.episode = episode;
        taken.forEach(finding -> latest.put(finding.finding().key(), finding));
        this.findings = Findings.of(taken.stream().map(LatestFinding::finding).toList());
        this.derived = new DerivedFindings(findings, episode.side(), episode.onset() == Onset.GRADUAL);
    }

    /**
     * Everything known.
     *
     * @param toldOn        the day on which the history was told, at the clinic
     * @param circumstances what is known besides
     * @param today         the runner's
     */
    static Facts gather(
            EpisodeView episode,
            List<LatestFinding> taken,
            LocalDate toldOn,
            Circumstances circumstances,
            LocalDate today) {
        EpisodeFacts gathering = new EpisodeFacts(episode, taken);
        gathering.takeHistory(toldOn, today);
        gathering.takeScreen();
        NUMBERS.forEach(gathering::takeNumber);
        WORDS.forEach(gathering::takeWord);
        gathering.takeSides();
        gathering.takeComparisons();
        gathering.takeTraining();
        circumstances.addTo(gathering.facts, today);
        return gathering.facts;
    }

    private void takeHistory(LocalDate toldOn, LocalDate today) {
        LocalDate began = episode.onsetDate();
        tell(Input.SIDE, Answer.word(episode.side().name()), toldOn);
        tell(Input.ONSET, Answer.word(episode.onset().name()), toldOn);
        tell(Input.MECHANISM, Answer.word(episode.mechanism().name()), toldOn);
        tell(Input.DAYS_SINCE, number(episode.daysSince(today)), began);
        tell(Input.PRIOR_HSI, number(episode.earlierInjuries()), toldOn);
        tell(Input.MONTHS_SINCE_HSI, number(episode.monthsSinceLast()), toldOn);
        Boolean sprints = episode.sprintDemand();
        tell(Input.SPRINT_DEMAND, sprints == null ? null : Answer.of(sprints), toldOn);
    }

    private void takeScreen() {
        for (Input flag : Input.values()) {
            if (flag.measure().startsWith("RF-")) {
                takeWord(flag, flag.measure());
            }
        }
        Stream<FindingKey> screen =
                latest.keySet().stream().filter(key -> key.code().startsWith("RF-"));
        add(
                Input.SPECIALIST_CLEARED,
                Optional.of(Answer.of(new RedFlagScreen(findings).isSpecialistCleared())),
                screen);
    }

    private void takeNumber(Input input, String code) {
        add(input, findings.number(code, null).map(Answer::of), Stream.of(FindingKey.of(code)));
    }

    private void takeWord(Input input, String code) {
        add(input, findings.choice(code, null).map(EpisodeFacts::word), Stream.of(FindingKey.of(code)));
    }

    private void takeSides() {
        takeWorse(Input.PALP, "PAL-PAIN", BigDecimal::max);
        takeWorse(Input.PALP_DIST_IT, "PAL-DIST", BigDecimal::min);
        takeWorse(Input.THOMAS_HIP, "ROM-THOMAS-HIP", BigDecimal::max);
        takeWorse(Input.THOMAS_KNEE, "ROM-THOMAS-KNEE", BigDecimal::min);
        takeAny(Input.REGION_PROXIMAL, "PAL-REGION", "PROXIMAL", Answer.YES, Answer.NO);
        takeAny(Input.SLUMP, "NEU-SLUMP", "POS", Answer.word("POS"), Answer.word("NEG"));
        takeAny(Input.PELVIS_CONTROLLED, "ROM-THOMAS-PELVIS", "NO", Answer.NO, Answer.YES);
        takeSmaller(Input.SIDE_MIN, "COR-SIDE");
        takeSmaller(Input.SLGB_MIN, "STR-SLGB");
        add(
                Input.SLHB_L,
                findings.number("STR-SLHB", Side.LEFT).map(Answer::of),
                Stream.of(FindingKey.of("STR-SLHB", Side.LEFT)));
        add(
                Input.SLHB_R,
                findings.number("STR-SLHB", Side.RIGHT).map(Answer::of),
                Stream.of(FindingKey.of("STR-SLHB", Side.RIGHT)));
    }

    private void takeComparisons() {
        Optional<LimbSymmetry> symmetry =
                derived.symmetry(ShippedFindings.catalogue().get("STR-KF15"));
        add(Input.LSI_KF15, symmetry.map(LimbSymmetry::percent).map(Answer::of), bothSides("STR-KF15"));
        add(Input.AKE_DIFF, derived.difference("ROM-AKE").map(Answer::of), bothSides("ROM-AKE"));
        add(Input.SLR_DIFF, derived.difference("ROM-SLR").map(Answer::of), bothSides("ROM-SLR"));
        add(
                Input.HQ_CONV,
                involved()
                        .flatMap(side -> derived.hamstringsToQuadriceps(side).stream())
                        .reduce(BigDecimal::min)
                        .map(Answer::of),
                Stream.concat(bothSides("STR-HCON60"), bothSides("STR-QCON60")));
        add(
                Input.LENGTH_CLASS,
                derived.lengthClass().map(length -> Answer.word(length.name())),
                Stream.of("ROM-SLR", "ROM-AKE", "ROM-PKE").flatMap(EpisodeFacts::bothSides));
        add(
                Input.PHT_LIKELY,
                derived.phtLikely().map(Answer::of),
                Stream.concat(
                        Stream.of(FindingKey.of("SUB-SITTOL")),
                        Stream.of("PHT-ISCHIAL", "PHT-ARAB", "PHT-SLB", "PHT-MBK")
                                .flatMap(EpisodeFacts::bothSides)));
    }

    /** As told at a visit. */
    private void takeTraining() {
        add(
                Input.HARD_SHARE,
                findings.number(HARD_PERCENT, null)
                        .map(percent -> percent.movePointLeft(2))
                        .map(Answer::of),
                Stream.of(FindingKey.of(HARD_PERCENT)));
        add(
                Input.WEEKLY_CV,
                findings.find(FindingKey.of(WEEKLY_KILOMETRES))
                        .flatMap(weeks -> TrainingLoad.variation(weeks.trials()))
                        .map(Answer::of),
                Stream.of(FindingKey.of(WEEKLY_KILOMETRES)));
    }

    private void takeWorse(Input input, String code, BinaryOperator<BigDecimal> worse) {
        add(
                input,
                involved()
                        .flatMap(side -> findings.number(code, side).stream())
                        .reduce(worse)
                        .map(Answer::of),
                involved().map(side -> FindingKey.of(code, side)));
    }

    private void takeSmaller(Input input, String code) {
        add(
                input,
                Stream.of(Side.LEFT, Side.RIGHT)
                        .flatMap(side -> findings.number(code, side).stream())
                        .reduce(BigDecimal::min)
                        .map(Answer::of),
                bothSides(code));
    }

    /** One answer where the word was found on an involved side, the other where it was looked for and not found. */
    private void takeAny(Input input, String code, String word, Answer found, Answer notFound) {
        List<String> choices =
                involved().flatMap(side -> findings.choice(code, side).stream()).toList();
        add(
                input,
                choices.isEmpty() ? Optional.empty() : Optional.of(choices.contains(word) ? found : notFound),
                involved().map(side -> FindingKey.of(code, side)));
    }

    private void tell(Input input, @Nullable Answer answer, @Nullable LocalDate day) {
        if (answer != null) {
            facts.add(new Fact(input.measure(), answer, day, TOLD));
        }
    }

    private void add(Input input, Optional<Answer> answer, Stream<FindingKey> from) {
        Optional<LatestFinding> oldest =
                from.map(latest::get).flatMap(Stream::ofNullable).min(Comparator.comparing(LatestFinding::takenOn));
        answer.ifPresent(known -> facts.add(new Fact(
                input.measure(),
                known,
                oldest.map(LatestFinding::takenOn).orElse(null),
                oldest.map(finding -> finding.assessment().toString()).orElse(null))));
    }

    private Stream<Side> involved() {
        return episode.side() == Side.BILATERAL ? Stream.of(Side.LEFT, Side.RIGHT) : Stream.of(episode.side());
    }

    private static Stream<FindingKey> bothSides(String code) {
        return Arrays.stream(new Side[] {Side.LEFT, Side.RIGHT}).map(side -> FindingKey.of(code, side));
    }

    private static Answer word(String choice) {
        return switch (choice) {
            case "YES" -> Answer.YES;
            case "NO" -> Answer.NO;
            default -> Answer.word(choice);
        };
    }

    private static @Nullable Answer number(@Nullable Integer known) {
        return known == null ? null : Answer.of(known);
    }
}
