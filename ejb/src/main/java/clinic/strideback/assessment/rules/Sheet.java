package clinic.strideback.assessment.rules;

import clinic.strideback.assessment.rules.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole draft, read: what was found, what cannot be signed as it stands, and which questions are open.
 *
 * @param open the keys that are asked; a question whose opening answer was taken back is not, and its text stays in the draft unread
 */
public record Sheet(Findings findings, List<Problem> problems, Set<FindingKey> open) {

    /**
     * Reads every open question of the catalogue.
     *
     * @param draft the texts as typed by key, and the chosen units by {@link FindingKey#unitKey()}
     */
    public static Sheet read(FindingCatalogue catalogue, EntryReader reader, Map<String, String> draft) {
        Sheet sheet = new Sheet(Findings.of(List.of()), new ArrayList<>(), new LinkedHashSet<>());
        for (FindingDefinition definition : catalogue.all()) {
            for (FindingKey key : definition.keys()) {
                if (sheet.isOpen(catalogue, definition, key)) {
                    sheet.open.add(key);
                    sheet.take(definition, key, reader, draft);
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
                        .anyMatch(opener -> findings.find(key.sameSideOf(catalogue.get(opener.code())))
                                .filter(opener::isMetBy)
                                .isPresent());
    }

    private void take(FindingDefinition definition, FindingKey key, EntryReader reader, Map<String, String> draft) {
        Reading reading = reader.read(
                definition, key, draft.getOrDefault(key.toString(), ""), draft.getOrDefault(key.unitKey(), ""));
        if (reading instanceof Reading.Taken taken) {
            findings.add(taken.finding());
        } else if (reading instanceof Reading.Refused refused) {
            problems.add(refused.problem());
        } else if (definition.required()) {
            problems.add(new Problem(key, Kind.MISSING, List.of()));
        }
    }
}
