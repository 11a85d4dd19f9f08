package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.BaselineView;
import clinic.strideback.assessment.ChangeView;
import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.assessment.SheetView;
import clinic.strideback.assessment.SheetView.ComparisonView;
import clinic.strideback.assessment.SheetView.Count;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.measure.Side;
import clinic.strideback.web.drawing.LimbBars;
import clinic.strideback.web.error.Refusals;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a sheet, in the words of the page. The page draws it when it opens, and the browser puts the same into place each time that the draft was
 * kept: one description for both.
 */
final class ShownSheet {

    private final SheetView sheet;
    private final Map<String, LatestFinding> before;
    private final Map<String, BaselineView> baselines;
    private final SheetWords words;
    private final FacesContext faces;

    private ShownSheet(SheetView sheet, Earlier earlier, FacesContext faces) {
        this.sheet = sheet;
        this.before = earlier.last();
        this.baselines = BaselineView.of(sheet, earlier.first(), earlier.own());
        this.words = new SheetWords(faces.getViewRoot().getLocale());
        this.faces = faces;
    }

    /**
     * Maps, lists and texts only, so that it fits into the page's state and into an answer to the browser alike.
     *
     * @param earlier what was found before
     */
    static Map<String, Object> of(SheetView sheet, Earlier earlier, FacesContext faces) {
        return new ShownSheet(sheet, earlier, faces).shown();
    }

    /**
     * What was found before.
     *
     * @param own   the assessment that is shown
     * @param last  what stood last, by key
     * @param first what stood first, by key
     */
    record Earlier(AssessmentId own, Map<String, LatestFinding> last, Map<String, LatestFinding> first)
            implements Serializable {

        static Earlier of(AssessmentView view) {
            return new Earlier(view.row().id(), new HashMap<>(view.last()), new HashMap<>(view.first()));
        }
    }

    private Map<String, Object> shown() {
        Map<String, Object> shown = new HashMap<>();
        shown.put("open", new ArrayList<>(sheet.open()));
        shown.put("problems", problems());
        shown.put("tests", tests());
        shown.put("changes", new ShownChanges(ChangeView.of(sheet, before), words).all());
        shown.put("counts", counts());
        shown.put("complete", complete());
        shown.put("says", says());
        shown.put("narrative", new Narrative(sheet, baselines, words).text());
        shown.put("progress", words.say("progress", (int) unfinished(), (int) sheet.counts().keySet().stream()
                .filter(section -> !section.equals("NOTE"))
                .count()));
        return shown;
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new HashMap<>();
        sheet.problems()
                .forEach((key, problem) ->
                        problems.put(key, Refusals.text(faces, "finding." + problem.kind(), problem.limits())));
        return problems;
    }

    private Map<String, Map<String, String>> tests() {
        Map<String, Map<String, String>> tests = new HashMap<>();
        sheet.comparisons().forEach((code, compared) -> tests.put(code, test(code, compared)));
        return tests;
    }

    private Map<String, String> test(String code, ComparisonView compared) {
        Map<String, String> test = new HashMap<>();
        BigDecimal deficit = compared.deficit();
        if (deficit == null) {
            test.put("value", words.number(compared.value(), "°"));
            test.put("note", words.say("degreesApart"));
            return test;
        }
        test.put("value", words.number(compared.value(), "%"));
        test.put(
                "note",
                words.say(deficit.signum() < 0 ? "stronger" : "deficit", words.number(deficit.abs(), "%"))
                        + (compared.weakerOverStronger() ? ", " + words.say("weakerOverStronger") : ""));
        BaselineView baseline = baselines.get(code);
        test.put("baseline", baseline == null ? words.say("baseline.none") : words.baseline(baseline));
        test.put("doubt", compared.hardlyTrue() ? words.say("hardlyTrue") : "");
        test.put("mass", perMass(code));
        BigDecimal left = value(code + ".L");
        BigDecimal right = value(code + ".R");
        Side side = sheet.involved() == Side.RIGHT ? Side.RIGHT : Side.LEFT;
        test.put("involved", LimbBars.bar(left, right, side.name()));
        test.put("other", LimbBars.bar(left, right, side.other().name()));
        test.put("mark", LimbBars.mark(left, right, side.name()));
        return test;
    }

    /** Force and torque per kilogram on each side, where body mass and lever arm are known: "L 3.56 N/kg, 1.36 N·m/kg". */
    private String perMass(String code) {
        return Stream.of("L", "R")
                .map(side -> Optional.ofNullable(sheet.relative().get(code + "." + side))
                        .map(strength -> words.say("side.short." + side) + " " + words.perMass(strength)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private @Nullable BigDecimal value(String key) {
        return Optional.ofNullable(sheet.findings().get(key))
                .map(Finding::value)
                .orElse(null);
    }

    private Map<String, String> counts() {
        Map<String, String> counts = new HashMap<>();
        sheet.counts().forEach((section, count) -> counts.put(section, count.answered() + "/" + count.asked()));
        return counts;
    }

    private List<String> complete() {
        return sheet.counts().entrySet().stream()
                .filter(section -> isComplete(section.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private long unfinished() {
        return sheet.counts().entrySet().stream()
                .filter(section -> !section.getKey().equals("NOTE") && !isComplete(section.getValue()))
                .count();
    }

    private static boolean isComplete(Count count) {
        return count.answered() == count.asked();
    }

    /** Sentences about the whole: each with a tone for its sign, and what it rests on. */
    private List<Map<String, String>> says() {
        List<Map<String, String>> says = new ArrayList<>();
        if (!sheet.presentFlags().isEmpty()) {
            add(says, "danger", words.say("flags.present", String.join(", ", sheet.presentFlags())));
        }
        if (!sheet.openDispositions().isEmpty()) {
            add(says, "bad", words.say("flags.undecided", String.join(", ", sheet.openDispositions())));
        }
        addScreen(says);
        says.addAll(new ShownConclusions(sheet, words).all());
        return says;
    }

    private void addScreen(List<Map<String, String>> says) {
        if (sheet.asked().stream().noneMatch(code -> code.startsWith("RF-"))) {
            add(says, "told", words.say("flags.elsewhere"));
        } else if (sheet.unaskedFlags().isEmpty()) {
            add(says, "ok", words.say(sheet.presentFlags().isEmpty() ? "flags.clear" : "flags.answered"));
        } else {
            add(says, "open", words.say("flags.unasked", sheet.unaskedFlags().size()));
        }
    }

    private static void add(List<Map<String, String>> says, String tone, String text) {
        says.add(Map.of("tone", tone, "text", text, "from", ""));
    }
}
