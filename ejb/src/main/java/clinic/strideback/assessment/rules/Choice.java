package clinic.strideback.assessment.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions that somebody chooses for a template, in the order in which a sheet shows them: section by section, and in each those without sides
 * before those with two. What an answer opens comes along by itself, and the note is always there: neither is chosen.
 */
public final class Choice {

    private final List<FindingDefinition> questions;

    private Choice(List<FindingDefinition> questions, List<String> sections) {
        this.questions = questions.stream()
                .sorted(Comparator.comparing((FindingDefinition question) -> sections.indexOf(question.section()))
                        .thenComparing(FindingDefinition::sided))
                .toList();
    }

    private Choice(List<FindingDefinition> questions) {
        this(questions, sections(questions));
    }

    /** Each once; what the catalogue does not know, and what cannot be chosen, is left out. */
    public static Choice of(FindingCatalogue catalogue, List<String> codes) {
        return new Choice(codes.stream()
                .distinct()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .filter(Choice::canBeChosen)
                .toList());
    }

    private static boolean canBeChosen(FindingDefinition question) {
        return question.openedBy().isEmpty() && !question.section().equals(Questions.NOTE);
    }

    public List<String> codes() {
        return questions.stream().map(FindingDefinition::code).toList();
    }

    /** A question one place up (-1) or down (1) among those that it can change places with; the outermost stay. */
    public Choice moved(String code, int by) {
        List<FindingDefinition> moved = new ArrayList<>(questions);
        int from = codes().indexOf(code);
        if (areTwo(from, from + by, moved) && standTogether(moved.get(from), moved.get(from + by))) {
            Collections.swap(moved, from, from + by);
        }
        return new Choice(moved);
    }

    /** A section with all its questions one place up (-1) or down (1); the outermost stay. */
    public Choice sectionMoved(String section, int by) {
        List<String> sections = sections(questions);
        int from = sections.indexOf(section);
        if (areTwo(from, from + by, sections)) {
            Collections.swap(sections, from, from + by);
        }
        return new Choice(questions, sections);
    }

    private static List<String> sections(List<FindingDefinition> questions) {
        return new ArrayList<>(
                questions.stream().map(FindingDefinition::section).distinct().toList());
    }

    private static boolean standTogether(FindingDefinition one, FindingDefinition other) {
        return one.section().equals(other.section()) && one.sided() == other.sided();
    }

    private static boolean areTwo(int one, int other, List<?> places) {
        return Math.min(one, other) >= 0 && Math.max(one, other) < places.size();
    }
}
