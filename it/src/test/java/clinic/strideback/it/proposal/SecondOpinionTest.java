package clinic.strideback.it.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.it.proposal.SecondOpinion.Opinion;
import clinic.strideback.proposal.EvaluationForm;
import clinic.strideback.proposal.EvaluationView;
import clinic.strideback.proposal.rules.Input;
import clinic.strideback.protocol.ProtocolLibrary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables against a second reading of the clinical text that was written without looking at them. */
class SecondOpinionTest {

    /** With {@code -Dall} as many as the rules themselves are drawn for. */
    private static final int INPUTS = Boolean.getBoolean("all") ? 200_000 : 10_000;

    private static final int BLOCKS = 200;
    private static final long SEED = 20261126L;
    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();

    @Test
    void theTablesSayWhatTheTextSays() {
        List<String> differences = IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(block -> differences(new Random(SEED + block)))
                .flatMap(List::stream)
                .limit(5)
                .toList();

        assertThat(differences).isEmpty();
    }

    private static List<String> differences(Random random) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < INPUTS / BLOCKS; i++) {
            Map<String, Object> input = RandomInputs.next(random);
            Opinion ours = opinion(EvaluationView.of(form(input), LIBRARY));
            Opinion second = SecondOpinion.of(input);
            if (!ours.equals(second)) {
                differences.add("\n" + input + "\n  tables " + ours + "\n  text   " + second);
            }
        }
        return differences;
    }

    /** What the interface answers, in the shape of the second reading. */
    static Opinion opinion(EvaluationView view) {
        return new Opinion(
                view.rule(),
                view.outcome().name(),
                view.protocol(),
                view.with(),
                view.stageCap(),
                view.phaseCap(),
                view.fired(),
                new TreeSet<>(view.nearMisses()),
                new TreeSet<>(view.missing()),
                view.needsMoreAssessment());
    }

    private static EvaluationForm form(Map<String, Object> input) {
        EvaluationForm form = new EvaluationForm();
        input.forEach((name, value) -> {
            if (value instanceof Map<?, ?> flags) {
                flags.forEach((flag, answer) -> {
                    if (answer != null) {
                        form.tell(
                                Input.find("RF-%02d".formatted(Integer.valueOf(flag.toString())))
                                        .orElseThrow(),
                                answer.toString());
                    }
                });
            } else if (value != null && !name.equals("rf")) {
                form.tell(Input.find(name).orElseThrow(), text(value));
            }
        });
        return form;
    }

    private static String text(Object value) {
        if (value instanceof Boolean answer) {
            return answer ? "Y" : "N";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
