package clinic.strideback.assessment.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of the catalogue stand on a sheet: those that are asked, those that their answers open, those that were answered all the same, and the
 * note. Nothing that was typed is left out.
 */
public final class Questions {

    static final String NOTE = "NOTE";

    private final FindingCatalogue catalogue;
    private final List<String> asks;
    private final Map<String, Integer> places = new HashMap<>();

    private Questions(FindingCatalogue catalogue, List<String> asks) {
        this.catalogue = catalogue;
        this.asks = asks;
        for (int i = 0; i < asks.size(); i++) {
            places.putIfAbsent(asks.get(i), i);
        }
    }

    /**
     * The questions in the order in which they are asked, section by section.
     *
     * @param asks  codes in their order; null for every question
     * @param typed keys under which something was typed
     */
    public static List<FindingDefinition> of(
            FindingCatalogue catalogue, @Nullable List<String> asks, Set<String> typed) {
        return asks == null ? List.copyOf(catalogue.all()) : new Questions(catalogue, asks).standing(typed);
    }

    private List<FindingDefinition> standing(Set<String> typed) {
        Set<String> standing = new HashSet<>(asks);
        for (FindingDefinition question : catalogue.all()) {
            boolean opened = question.openedBy().stream().anyMatch(opener -> standing.contains(opener.code()));
            if (opened || question.section().equals(NOTE) || isTyped(question, typed)) {
                standing.add(question.code());
            }
        }
        Map<String, Integer> sections = new HashMap<>();
        catalogue.all().forEach(question -> sections.merge(question.section(), place(question), Math::min));
        return catalogue.all().stream()
                .filter(question -> standing.contains(question.code()))
                .sorted(Comparator.comparing((FindingDefinition question) -> sections.get(question.section()))
                        .thenComparing(this::place))
                .toList();
    }

    private static boolean isTyped(FindingDefinition question, Set<String> typed) {
        return question.keys().stream()
                .flatMap(key ->
                        IntStream.rangeClosed(1, question.trials().most()).mapToObj(key::trialKey))
                .anyMatch(typed::contains);
    }

    /** Where it is asked; what another opens stands right behind that one, and what is not asked at the end. */
    private int place(FindingDefinition question) {
        int own = places.getOrDefault(question.code(), Integer.MAX_VALUE);
        return question.openedBy().stream()
                .mapToInt(opener -> places.getOrDefault(opener.code(), Integer.MAX_VALUE))
                .filter(place -> place < Integer.MAX_VALUE)
                .min()
                .orElse(own);
    }
}
