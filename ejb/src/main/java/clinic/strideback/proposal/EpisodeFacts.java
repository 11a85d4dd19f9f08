package clinic.strideback.proposal;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.SidedFindings;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known of an episode under the names of {@link Input}: the history as told, and the newest signed finding to each question. A test with
 * two sides gives the involved one, and the worse one where both are involved.
 */
final class EpisodeFacts {

    /** Origin of what was told when the episode was opened or corrected; anything else is the id of an assessment. */
    static final String TOLD = "EPISODE";

    static final Map<Input, String> NUMBERS = Map.ofEntries(
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

    static final String HARD_PERCENT = "SUB-TRAIN-HARD";
    private static final String WEEKLY_KILOMETRES = "SUB-TRAIN-KM";

    private final EpisodeView episode;
    private final SidedFindings sided;
    private final Findings findings;
    private final DerivedFindings derived;
    private final Facts facts = new Facts();

    private EpisodeFacts(EpisodeView episode, List<LatestFinding> taken) {
        this.episode = episode;
        this.sided = new SidedFindings(episode.side(), taken);
        this.findings = sided.findings();
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
        add(
                Input.SPECIALIST_CLEARED,
                Optional.of(Answer.of(new RedFlagScreen(findings).isSpecialistCleared())),
                sided.beginningWith("RF-"));
    }

    private void takeNumber(Input input, String code) {
        add(input, findings.number(code, null).map(Answer::of), List.of(FindingKey.of(code)));
    }

    private void takeWord(Input input, String code) {
        add(input, findings.choice(code, null).map(EpisodeFacts::word), List.of(FindingKey.of(code)));
    }

    private void takeSides() {
        takeOne(Input.PALP, sided.ofInvolved("PAL-PAIN"), BigDecimal::max);
        takeOne(Input.PALP_DIST_IT, painful("PAL-DIST"), BigDecimal::min);
        takeOne(Input.THOMAS_HIP, sided.ofInvolved("ROM-THOMAS-HIP"), BigDecimal::max);
        takeOne(Input.THOMAS_KNEE, sided.ofInvolved("ROM-THOMAS-KNEE"), BigDecimal::min);
        takeOne(Input.SIDE_MIN, SidedFindings.ofBoth("COR-SIDE"), BigDecimal::min);
        takeOne(Input.SLGB_MIN, SidedFindings.ofBoth("STR-SLGB"), BigDecimal::min);
        takeAny(Input.REGION_PROXIMAL, painful("PAL-REGION"), "PROXIMAL", Answer.YES, Answer.NO);
        takeAny(Input.SLUMP, sided.ofInvolved("NEU-SLUMP"), "POS", Answer.word("POS"), Answer.word("NEG"));
        takeAny(Input.PELVIS_CONTROLLED, sided.ofInvolved("ROM-THOMAS-PELVIS"), "NO", Answer.NO, Answer.YES);
        add(
                Input.SLHB_L,
                findings.number("STR-SLHB", Side.LEFT).map(Answer::of),
                List.of(FindingKey.of("STR-SLHB", Side.LEFT)));
        add(
                Input.SLHB_R,
                findings.number("STR-SLHB", Side.RIGHT).map(Answer::of),
                List.of(FindingKey.of("STR-SLHB", Side.RIGHT)));
    }

    private void takeComparisons() {
        Optional<LimbSymmetry> symmetry =
                derived.symmetry(ShippedFindings.catalogue().get("STR-KF15"));
        add(Input.LSI_KF15, symmetry.map(LimbSymmetry::percent).map(Answer::of), SidedFindings.ofBoth("STR-KF15"));
        add(Input.AKE_DIFF, derived.difference("ROM-AKE").map(Answer::of), SidedFindings.ofBoth("ROM-AKE"));
        add(Input.SLR_DIFF, derived.difference("ROM-SLR").map(Answer::of), SidedFindings.ofBoth("ROM-SLR"));
        add(
                Input.HQ_CONV,
                sided.involved()
                        .flatMap(side -> derived.hamstringsToQuadriceps(side).stream())
                        .reduce(BigDecimal::min)
                        .map(Answer::of),
                SidedFindings.ofBoth("STR-HCON60", "STR-QCON60"));
        add(
                Input.LENGTH_CLASS,
                derived.lengthClass().map(length -> Answer.word(length.name())),
                SidedFindings.ofBoth("ROM-SLR", "ROM-AKE", "ROM-PKE"));
        add(
                Input.PHT_LIKELY,
                derived.phtLikely().map(Answer::of),
                Stream.concat(
                                Stream.of(FindingKey.of("SUB-SITTOL")),
                                SidedFindings.ofBoth("PHT-ISCHIAL", "PHT-ARAB", "PHT-SLB", "PHT-MBK").stream())
                        .toList());
    }

    /** As told at a visit. */
    private void takeTraining() {
        add(
                Input.HARD_SHARE,
                findings.number(HARD_PERCENT, null)
                        .map(percent -> percent.movePointLeft(2))
                        .map(Answer::of),
                List.of(FindingKey.of(HARD_PERCENT)));
        add(
                Input.WEEKLY_CV,
                findings.find(FindingKey.of(WEEKLY_KILOMETRES))
                        .flatMap(weeks -> TrainingLoad.variation(weeks.trials()))
                        .map(Answer::of),
                List.of(FindingKey.of(WEEKLY_KILOMETRES)));
    }

    private void takeOne(Input input, List<FindingKey> keys, BinaryOperator<BigDecimal> choice) {
        add(input, sided.ofAll(keys, choice).map(Answer::of), keys);
    }

    /** One answer where the word was found on one of the sides, the other where it was looked for and not found. */
    private void takeAny(Input input, List<FindingKey> keys, String word, Answer found, Answer notFound) {
        add(input, sided.has(keys, word).map(has -> has ? found : notFound), keys);
    }

    /** A side without pain to touch has no place of pain. */
    private List<FindingKey> painful(String code) {
        return sided.ofInvolved(code).stream()
                .filter(key -> findings.number("PAL-PAIN", key.side())
                        .filter(pain -> pain.signum() == 0)
                        .isEmpty())
                .toList();
    }

    private void tell(Input input, @Nullable Answer answer, @Nullable LocalDate day) {
        if (answer != null) {
            facts.add(new Fact(input.measure(), answer, day, TOLD));
        }
    }

    private void add(Input input, Optional<Answer> answer, List<FindingKey> from) {
        answer.ifPresent(known -> facts.add(sided.fact(input.measure(), known, from)));
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
