package clinic.strideback.questionnaire;

import clinic.strideback.questionnaire.BlankView.ItemView;
import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.shared.Invalid.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Three to five activities in the runner's own words: those asked before, without what is retired, and what is named now. */
final class Activities {

    static final int LEAST = 3;
    static final int MOST = 5;
    private static final String NEW = "NEW-";
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    private final List<Item> asked = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Activities() {}

    /** The places at which a new one may be named. */
    static List<String> places(int open) {
        return IntStream.rangeClosed(1, MOST - Math.min(open, MOST))
                .mapToObj(place -> NEW + place)
                .toList();
    }

    /** A page with what was asked before, and room for more. */
    static List<ItemView> views(List<ItemView> kept, ItemView pattern) {
        List<ItemView> views = new ArrayList<>(kept);
        places(kept.size())
                .forEach(place ->
                        views.add(new ItemView(place, "", false, pattern.least(), pattern.most(), pattern.options())));
        return views;
    }

    /** What is asked after what the form says. */
    static Activities of(List<Item> open, FillingForm form) {
        Activities activities = new Activities();
        open.stream().filter(item -> !form.getRetired().contains(item.code())).forEach(activities.asked::add);
        places(open.size()).forEach(place -> activities.name(place, form));
        activities.count();
        return activities;
    }

    private void name(String place, FillingForm form) {
        String words = form.getNamed().getOrDefault(place, "").strip();
        if (words.isEmpty()) {
            if (form.getAnswers().containsKey(place)) {
                problems.add(new Problem(place, "questionnaire.activity.unnamed"));
            }
            return;
        }
        if (words.length() > HinderedActivity.LONGEST) {
            problems.add(new Problem(place, "person.tooLong", HinderedActivity.LONGEST));
        } else if (UNPRINTABLE.matcher(words).find()) {
            problems.add(new Problem(place, "person.unprintable"));
        }
        named.put(place, words);
        asked.add(ShippedInstruments.activity(place, words));
    }

    private void count() {
        if (asked.size() < LEAST && problems.isEmpty()) {
            String free = places(0).stream()
                    .filter(place -> !named.containsKey(place))
                    .findFirst()
                    .orElse(NEW);
            problems.add(new Problem(free, "questionnaire.activities.few", LEAST));
        }
    }

    List<Item> asked() {
        return asked;
    }

    /** Words by the place at which each was named. */
    Map<String, String> named() {
        return named;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A fresh id for each that was named. */
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        named.keySet().forEach(place -> ids.put(place, UUID.randomUUID()));
        return ids;
    }
}
