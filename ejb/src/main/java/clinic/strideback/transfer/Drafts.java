package clinic.strideback.transfer;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.Sex;
import clinic.strideback.shared.Invalid;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings a row of a file into the form in which a therapist would type it, and into the form in which it waits. */
final class Drafts {

    /** Looked for once: each look goes through all libraries of the server. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n]+\\s*");
    private static final Pattern TABS = Pattern.compile("\\t+");

    private Drafts() {}

    /** What the row tells, as if it had been typed. */
    static PatientForm form(RunnerRow row) {
        PatientForm form = new PatientForm();
        form.setFamilyName(row.familyName());
        form.setGivenName(row.givenName());
        form.setPreferredName(row.preferredName());
        form.setBirthDate(row.birthDate().toString());
        form.setSex(row.sex());
        return form.tell(PersonField.PHONE_1, row.phone())
                .tell(PersonField.PHONE_2, row.phone2())
                .tell(PersonField.EMAIL_1, row.email())
                .tell(PersonField.STREET, oneLine(row.street(), ", "))
                .tell(PersonField.POSTAL_CODE, row.postalCode())
                .tell(PersonField.CITY, row.city())
                .tell(PersonField.COUNTRY, row.country())
                .tell(PersonField.LANGUAGE, row.language())
                .tell(PersonField.FORMER_NUMBER, row.formerNumber())
                .tell(PersonField.NOTE, oneLine(row.note(), " / "));
    }

    private static String oneLine(String text, String between) {
        return TABS.matcher(LINE_ENDS.matcher(text).replaceAll(between)).replaceAll(" ");
    }

    /** The form as it waits. */
    static JsonObject written(PatientForm form, BirthDate born) {
        JsonObjectBuilder told = JSON.createObjectBuilder().add("born", born.toString());
        add(told, "family", form.getFamilyName());
        add(told, "given", form.getGivenName());
        add(told, "preferred", form.getPreferredName());
        add(told, "sex", form.getSex() == null ? null : form.getSex().name());
        JsonObjectBuilder details = JSON.createObjectBuilder();
        form.getDetails().forEach(details::add);
        return told.add("details", details).build();
    }

    private static void add(JsonObjectBuilder told, String key, @Nullable String text) {
        if (text != null) {
            told.add(key, text);
        }
    }

    /** The form as it waited. */
    static PatientForm read(JsonObject told) {
        PatientForm form = new PatientForm();
        form.setFamilyName(told.getString("family", ""));
        form.setGivenName(told.getString("given", ""));
        form.setPreferredName(told.getString("preferred", ""));
        form.setBirthDate(told.getString("born"));
        form.setSex(Sex.valueOf(told.getString("sex", Sex.UNKNOWN.name())));
        Map<String, String> details = new TreeMap<>();
        told.getJsonObject("details").forEach((field, text) -> details.put(field, ((JsonString) text).getString()));
        form.setDetails(details);
        return form;
    }

    /** What is to be mended, as the reader of rows said it. */
    static JsonArray errors(RowReading.Refused refused) {
        JsonArrayBuilder errors = JSON.createArrayBuilder();
        refused.errors()
                .forEach(error -> errors.add(error(
                        error.column() == null ? "" : error.column().name(),
                        error.code(),
                        error.arguments(),
                        error.value())));
        return errors.build();
    }

    /** What is to be mended, as it would be said to a therapist who types it. */
    static JsonArray errors(Invalid invalid, PatientForm form) {
        JsonArrayBuilder errors = JSON.createArrayBuilder();
        for (Invalid.Problem problem : invalid.problems()) {
            String value = form.getDetails().getOrDefault(problem.field(), "");
            RowError shown = RowError.of(null, value, problem.code());
            errors.add(error(column(problem.field()), problem.code(), problem.arguments(), shown.value()));
        }
        return errors.build();
    }

    private static String column(String field) {
        return switch (field) {
            case "familyName" -> Column.FAMILY_NAME.name();
            case "birthDate" -> Column.BIRTH_DATE.name();
            case "PHONE_1" -> Column.PHONE.name();
            case "EMAIL_1" -> Column.EMAIL.name();
            default -> field;
        };
    }

    private static JsonObjectBuilder error(String column, String code, List<Serializable> arguments, String value) {
        JsonArrayBuilder filled = JSON.createArrayBuilder();
        arguments.forEach(argument -> filled.add(argument.toString()));
        return JSON.createObjectBuilder()
                .add("column", column)
                .add("code", code)
                .add("arguments", filled)
                .add("value", value);
    }
}
