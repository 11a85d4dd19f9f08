package clinic.strideback.patient.rules;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.BirthDate.Precision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A person of whom only that is known which a test tells: {@code someone().family("schmidt meier").born("1980-03")}. */
record Someone(String family, String given, BirthDate born, String sex, String phones, String emails) {

    static Someone someone() {
        return new Someone("", "", null, null, "", "");
    }

    /** With a trait of everything. */
    static Someone anna() {
        return someone()
                .family("schmidt")
                .given("anna")
                .born("1980-03-12")
                .sex("FEMALE")
                .phones("4915112345678")
                .emails("anna@example.org");
    }

    Someone family(String words) {
        return new Someone(words, given, born, sex, phones, emails);
    }

    Someone given(String words) {
        return new Someone(family, words, born, sex, phones, emails);
    }

    /** A day, a month or a year; not known when empty. */
    Someone born(String date) {
        return new Someone(family, given, date(date), sex, phones, emails);
    }

    Someone sex(String code) {
        return new Someone(family, given, born, code, phones, emails);
    }

    Someone phones(String numbers) {
        return new Someone(family, given, born, sex, numbers, emails);
    }

    Someone emails(String addresses) {
        return new Someone(family, given, born, sex, phones, addresses);
    }

    PersonTraits traits() {
        return new PersonTraits(
                words(family), words(given), born, sex, Set.copyOf(words(phones)), Set.copyOf(words(emails)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static BirthDate date(String text) {
        return switch (text.length()) {
            case 10 -> BirthDate.of(LocalDate.parse(text));
            case 7 -> new BirthDate(LocalDate.parse(text + "-01"), Precision.MONTH);
            case 4 -> new BirthDate(LocalDate.parse(text + "-01-01"), Precision.YEAR);
            default -> null;
        };
    }
}
