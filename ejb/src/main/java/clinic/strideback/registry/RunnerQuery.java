package clinic.strideback.registry;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.PatientNumber;
import clinic.strideback.shared.spelling.BirthDates;
import clinic.strideback.shared.spelling.NameWords;
import clinic.strideback.shared.spelling.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search box, understood.
 *
 * @param places a place for each word, with the beginnings that stand for it
 * @param born what a birth date in it can mean; empty where none was typed
 * @param nobody whether it names a day that never was, on which nobody was born
 */
record RunnerQuery(List<Set<String>> places, List<BirthDate> born, boolean nobody) {

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 6;
    private static final int FEWEST_DIGITS = 3;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()/.-]{5,}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static RunnerQuery of(String text) {
        String typed = text.length() <= LONGEST
                ? text.strip()
                : text.substring(0, LONGEST).strip();
        Optional<String> number = PatientNumber.read(typed);
        if (number.isPresent()) {
            return new RunnerQuery(List.of(Set.of("#" + number.get())), List.of(), false);
        }
        BirthDates.Found found = BirthDates.find(typed);
        String rest = found.rest().strip();
        boolean dated = !found.rest().equals(typed);
        boolean more = !dated || !rest.isEmpty();
        if (more && PHONE.matcher(typed).matches()) {
            return new RunnerQuery(List.of(digits(typed)), List.of(), false);
        }
        return new RunnerQuery(
                places(rest), found.readings(), dated && found.readings().isEmpty());
    }

    private static List<Set<String>> places(String words) {
        return NameWords.typed(words).stream()
                .limit(MOST_PLACES)
                .map(forms -> {
                    String first = forms.iterator().next();
                    return DIGITS.matcher(first).matches() && first.length() >= FEWEST_DIGITS ? digits(first) : forms;
                })
                .toList();
    }

    /** Nothing to look for. */
    boolean isEmpty() {
        return places.isEmpty() && born.isEmpty();
    }

    /** Digits begin a patient's number, or a phone number, or stand in a name. */
    private static Set<String> digits(String typed) {
        String digits = typed.replaceAll("\\D", "");
        Set<String> starts = new LinkedHashSet<>(PhoneNumber.typed(typed));
        starts.add("#" + digits);
        starts.add(digits);
        return starts;
    }
}
