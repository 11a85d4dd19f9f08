package clinic.strideback.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, understood: a number, a birth date, and the beginnings of name words.
 *
 * @param words beginnings of words, in the form in which they are compared
 * @param nobody whether it names a day that never was, on which nobody was born
 */
record PatientQuery(List<String> words, Optional<LocalDate> birthDate, Optional<String> number, boolean nobody) {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b");
    private static final int MAX_WORDS = 6;

    static PatientQuery of(String typed) {
        Optional<String> number = PatientNumber.read(typed);
        if (number.isPresent()) {
            return new PatientQuery(List.of(), Optional.empty(), number, false);
        }
        String rest = typed;
        LocalDate date = null;
        Matcher iso = ISO.matcher(rest);
        Matcher dayFirst = DAY_FIRST.matcher(rest);
        boolean dated = true;
        if (iso.find()) {
            date = date(iso.group(1), iso.group(2), iso.group(3));
            rest = iso.replaceFirst(" ");
        } else if (dayFirst.find()) {
            date = date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            rest = dayFirst.replaceFirst(" ");
        } else {
            dated = false;
        }
        List<String> words = new ArrayList<>(SearchKey.words(rest));
        return new PatientQuery(
                List.copyOf(words.subList(0, Math.min(MAX_WORDS, words.size()))),
                Optional.ofNullable(date),
                number,
                dated && date == null);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
