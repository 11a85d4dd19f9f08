package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.measure.TypedNumber;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.spelling.BirthDates;
import clinic.strideback.shared.spelling.PhoneNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed about a runner, and says at each field what cannot be.
 *
 * @param home where the runner lives, as far as days and phone numbers are concerned
 * @param today there
 */
record PersonCheck(ZoneId home, LocalDate today) {

    private static final int OLDEST = 130;
    private static final Pattern PRINTABLE = Pattern.compile(PatientForm.PRINTABLE);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    /**
     * The birth date that was typed.
     *
     * @throws Invalid with everything that is to be mended in the form
     */
    BirthDate check(PatientForm form) {
        List<Problem> problems = new ArrayList<>();
        List<BirthDate> readings = BirthDates.readings(String.valueOf(form.getBirthDate()));
        String code = problemOf(readings);
        if (code != null) {
            problems.add(new Problem("birthDate", code, OLDEST));
        }
        for (PersonField field : PersonField.values()) {
            String typed = form.get(field);
            if (typed != null) {
                check(field, typed, problems);
            }
        }
        Invalid.unlessEmpty(problems);
        return readings.get(0);
    }

    private @Nullable String problemOf(List<BirthDate> readings) {
        if (readings.isEmpty()) {
            return "patient.birthDate.form";
        }
        if (readings.size() > 1) {
            return "patient.birthDate.ambiguous";
        }
        BirthDate born = readings.get(0);
        if (born.earliest().isAfter(today)) {
            return "patient.birthDate.future";
        }
        return born.latest().isBefore(today.minusYears(OLDEST)) ? "patient.birthDate.tooOld" : null;
    }

    private void check(PersonField field, String typed, List<Problem> problems) {
        if (!PRINTABLE.matcher(typed).matches()) {
            problems.add(new Problem(field.name(), "person.unprintable"));
            return;
        }
        if (!fits(field, typed)) {
            problems.add(new Problem(field.name(), "person." + field.kind().name(), field.most()));
        } else if (isText(field) && typed.length() > field.most()) {
            problems.add(new Problem(field.name(), "person.tooLong", field.most()));
        }
    }

    private boolean fits(PersonField field, String typed) {
        return switch (field.kind()) {
            case TEXT -> true;
            case PHONE -> PhoneNumber.read(typed, home).isPresent();
            case EMAIL -> EMAIL.matcher(typed).matches();
            case NUMBER -> isWithin(typed, field.most());
            case DATE -> isDay(typed);
        };
    }

    private static boolean isText(PersonField field) {
        return field.kind() != PersonField.Kind.NUMBER && field.kind() != PersonField.Kind.DATE;
    }

    private static boolean isWithin(String typed, int most) {
        return TypedNumber.read(typed) instanceof TypedNumber.Value value
                && value.unit().isEmpty()
                && value.amount().signum() >= 0
                && value.amount().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
