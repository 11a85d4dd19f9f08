package clinic.strideback.patient;

import clinic.strideback.shared.spelling.BirthDates;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed who looked for a runner, as the beginning of the form that registers one. */
final class TypedRunner {

    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d (][\\d ()/.-]{4,}\\d");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private TypedRunner() {}

    /** Words are names, the last one or the one before a comma the family's; a date and a phone number go into their fields. */
    static PatientForm form(@Nullable String text) {
        PatientForm form = new PatientForm();
        String typed = text == null
                ? ""
                : text.substring(0, Math.min(text.length(), LONGEST)).strip();
        if (PatientNumber.read(typed).isPresent()) {
            return form;
        }
        BirthDates.Found found = BirthDates.find(typed);
        String rest = found.rest();
        if (PHONE.matcher(typed).matches() && !rest.isBlank()) {
            return form.tell(PersonField.PHONE_1, typed);
        }
        form.setBirthDate(found.typed());
        Matcher phone = PHONE.matcher(rest);
        if (phone.find()) {
            form.tell(PersonField.PHONE_1, phone.group());
            rest = phone.replaceFirst(" ");
        }
        name(form, rest);
        return form;
    }

    private static void name(PatientForm form, String text) {
        int comma = text.indexOf(',');
        if (comma >= 0) {
            form.setFamilyName(joined(words(text.substring(0, comma))));
            form.setGivenName(joined(words(text.substring(comma + 1))));
            return;
        }
        List<String> words = words(text);
        int last = Math.max(words.size() - 1, 0);
        form.setFamilyName(joined(words.subList(last, words.size())));
        form.setGivenName(joined(words.subList(0, last)));
    }

    /** Half a number is no name. */
    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && !DIGIT.matcher(word).find())
                .toList();
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
