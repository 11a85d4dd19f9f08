package clinic.strideback.web.assessment;

import clinic.strideback.assessment.BaselineView;
import clinic.strideback.assessment.SheetView;
import clinic.strideback.assessment.SheetView.ComparisonView;
import clinic.strideback.assessment.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the findings of a sheet into sentences, in the reader's language: what was measured, on which side, and how the sides compare. */
record Narrative(SheetView sheet, Map<String, BaselineView> baselines, SheetWords words) {

    /** One sentence for each question that was answered, in their order. */
    String text() {
        List<String> sentences = new ArrayList<>();
        for (String code : sheet.asked()) {
            String sentence = code.startsWith("RF-") || code.startsWith("NOTE-") ? "" : sentence(code);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return String.join(" ", sentences);
    }

    private String sentence(String code) {
        String told = told(code);
        return told.isEmpty() ? "" : words.question(code) + ": " + told + ".";
    }

    /** What was found, on which side, and how the sides compare; empty for a question that was not answered. */
    String told(String code) {
        String told = Stream.of(
                        part("narrative.one", code),
                        part("narrative.left", code + ".L"),
                        part("narrative.right", code + ".R"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "" : told + compared(code);
    }

    private @Nullable String part(String how, String key) {
        Finding finding = sheet.findings().get(key);
        return finding == null ? null : words.say(how, words.brief(finding));
    }

    private String compared(String code) {
        ComparisonView compared = sheet.comparisons().get(code);
        if (compared == null) {
            return "";
        }
        if (compared.deficit() == null) {
            return ", " + words.say("narrative.degrees", words.number(compared.value(), "°"));
        }
        BaselineView baseline = baselines.get(code);
        return ", "
                + words.say("narrative.symmetry", words.number(compared.value(), "%"))
                + (baseline == null ? "" : ", " + words.baseline(baseline));
    }
}
