package clinic.strideback.careplan;

import clinic.strideback.careplan.CarePlanRepository.Word;
import clinic.strideback.careplan.ExitLine.Value;
import clinic.strideback.careplan.rules.Diary;
import clinic.strideback.careplan.rules.ExitJudgement;
import clinic.strideback.careplan.rules.ExitRow;
import clinic.strideback.careplan.rules.ExitRow.Read;
import clinic.strideback.protocol.PhaseView.Line;
import clinic.strideback.shared.rules.Answer;
import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says exit criteria and what they read in one language. */
final class ExitWords {

    private final Map<String, String> texts;

    ExitWords(Locale locale) {
        this.texts = ShippedExits.texts(locale);
    }

    /** The judgement of a sentence. */
    ExitLine line(Line sentence, ExitJudgement judgement, List<Word> words) {
        String id = judgement.criterion().id();
        return new ExitLine(
                id,
                sentence,
                judgement.verdict(),
                judgement.criterion().isConfirmable(),
                judgement.read().stream()
                        .filter(read -> !read.row().isSeen())
                        .map(this::value)
                        .distinct()
                        .toList(),
                words.stream()
                        .filter(word -> word.said().criterion.equals(id))
                        .findFirst()
                        .map(ExitWords::word)
                        .orElse(null));
    }

    String measure(String name) {
        return Objects.requireNonNull(texts.get("measure." + name), name);
    }

    /** What a row asks for: a measure with its threshold, or the therapist's word. */
    String asked(ExitRow row) {
        Criterion criterion = row.criterion();
        String measure = measure(criterion.measure());
        if (criterion.unit().isEmpty()) {
            return measure;
        }
        String unit = criterion.unit().replace("deg", "°").replaceAll("\\{.*}", "");
        return (measure + " " + sign(criterion.comparison()) + " " + criterion.threshold() + " " + unit).strip();
    }

    private Value value(Read read) {
        Criterion criterion = read.row().criterion();
        Fact fact = read.fact();
        Answer answer = fact == null ? null : fact.answer();
        boolean word = criterion.unit().isEmpty();
        boolean diary = Diary.MEASURES.contains(criterion.measure());
        return new Value(
                measure(criterion.measure()),
                word ? "" : sign(criterion.comparison()) + " " + criterion.threshold(),
                unit(criterion.unit()),
                read.verdict(),
                shown(answer, criterion.comparison()),
                answer == null || answer.number() != null ? "" : answer.text(),
                fact == null ? null : fact.takenOn(),
                read.row().maxAgeDays(),
                diary,
                fact == null || diary ? null : fact.origin());
    }

    /** Rounded away from the threshold, so that 84.97 never reads as the 85 that it is not. */
    private static @Nullable BigDecimal shown(@Nullable Answer answer, Comparison comparison) {
        BigDecimal exact = answer == null ? null : answer.number();
        boolean least = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
        return exact == null ? null : exact.setScale(1, least ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> comparison.sign();
        };
    }

    /** "score", "percent", "ofHundred": the table's code as a key of words. */
    private static String unit(String code) {
        return switch (code) {
            case "%" -> "percent";
            case "/100" -> "ofHundred";
            default -> code.replaceAll("[{}]", "");
        };
    }

    private static ExitLine.Word word(Word word) {
        ExitConfirmation said = word.said();
        return new ExitLine.Word(
                said.id,
                said.met,
                said.seenOn,
                said.note,
                word.familyName() == null ? null : word.givenName() + " " + word.familyName());
    }
}
