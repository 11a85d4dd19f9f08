package clinic.strideback.assessment.rules;

import clinic.strideback.measure.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the trials of one test on one side, which together are one finding.
 *
 * @param draft the texts as typed by {@link FindingKey#trialKey}, and the chosen units by {@link FindingKey#unitKey()}
 */
record TrialReader(EntryReader reader, Map<String, String> draft) {

    /** Nothing, one finding, or what is wrong with one of the trials. "Not tested" and "unable" stand in the place of the first. */
    Reading read(FindingDefinition definition, FindingKey key) {
        List<Finding> taken = new ArrayList<>();
        for (int number = 1; number <= definition.trials().most(); number++) {
            Reading reading = reader.read(
                    definition,
                    key,
                    draft.getOrDefault(key.trialKey(number), ""),
                    draft.getOrDefault(key.unitKey(), ""));
            if (reading instanceof Reading.Refused refused) {
                return new Reading.Refused(refused.problem().ofTrial(number));
            }
            if (reading instanceof Reading.Taken one) {
                if (!taken.isEmpty() && one.finding().unit() != taken.get(0).unit()) {
                    return new Reading.Refused(
                            new Problem(key, number, misplaced(one.finding(), taken.get(0)), List.of()));
                }
                taken.add(one.finding());
            }
        }
        return together(definition, key, taken);
    }

    private static Problem.Kind misplaced(Finding one, Finding first) {
        return one.unit() == null || first.unit() == null ? Problem.Kind.NEEDS_AN_ANSWER : Problem.Kind.MIXED_UNITS;
    }

    private static Reading together(FindingDefinition definition, FindingKey key, List<Finding> taken) {
        if (taken.isEmpty()) {
            return new Reading.Blank();
        }
        MeasureUnit unit = taken.get(0).unit();
        if (unit == null) {
            return new Reading.Taken(taken.get(0));
        }
        List<BigDecimal> entered = taken.stream()
                .map(finding -> Objects.requireNonNull(finding.entered()))
                .toList();
        return new Reading.Taken(definition
                .trials()
                .together(key, entered, unit, definition.reading().better()));
    }
}
