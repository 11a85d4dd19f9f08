package clinic.strideback.assessment.rules;

import clinic.strideback.assessment.rules.Problem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole draft, read: what was found, what cannot be signed as it stands, and which questions are open.
 *
 * @param open the keys that are asked; a question whose opening answer was taken back is not, and its text stays in the draft unread
 */
public record Sheet(Findings findings, List<Problem> problems, Set<FindingKey> open) {

    /**
     * Reads every open question that is asked.
     *
     * @param asked the questions of this sheet, each behind those that open it
     * @param draft the texts as typed by {@link FindingKey#trialKey}, and the chosen units by {@link FindingKey#unitKey()}
     */
    public static Sheet read(
            FindingCatalogue catalogue,
            Collection<FindingDefinition> asked,
            EntryReader entries,
            Map<String, String> draft) {
        Sheet sheet = new Sheet(Findings.of(List.of()), new ArrayList<>(), new LinkedHashSet<>());
        TrialReader reader = new TrialReader(entries, draft);
        for (FindingDefinition definition : asked) {
            for (FindingKey key : definition.keys()) {
                if (sheet.isOpen(catalogue, definition, key)) {
                    sheet.open.add(key);
                    sheet.take(definition, key, reader.read(definition, key));
                }
            }
        }
        return sheet;
    }

    /** Problems at entries that were made; a question left open does not count yet. */
    public List<Problem> problemsOfEntries() {
        return problems.stream()
                .filter(problem -> problem.kind() != Kind.MISSING)
                .toList();
    }

    private boolean isOpen(FindingCatalogue catalogue, FindingDefinition definition, FindingKey key) {
        return definition.openedBy().isEmpty()
                || definition.openedBy().stream()
                        .anyMatch(opener -> key.onTheSidesOf(catalogue.get(opener.code())).stream()
                                .map(findings::find)
                                .flatMap(Optional::stream)
                                .anyMatch(opener::isMetBy));
    }

    private void take(FindingDefinition definition, FindingKey key, Reading reading) {
        if (reading instanceof Reading.Taken taken) {
            findings.add(taken.finding());
        } else if (reading instanceof Reading.Refused refused) {
            problems.add(refused.problem());
        } else if (definition.required()) {
            problems.add(new Problem(key, Kind.MISSING, List.of()));
        }
    }
}
