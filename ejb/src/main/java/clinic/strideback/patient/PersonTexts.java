package clinic.strideback.patient;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What stands about a runner as texts under the names of the form's fields, to be compared and chosen one by one. */
final class PersonTexts {

    private static final Map<String, BiConsumer<PatientForm, String>> SETTERS = Map.of(
            "familyName", PatientForm::setFamilyName,
            "givenName", PatientForm::setGivenName,
            "preferredName", PatientForm::setPreferredName,
            "formerName", PatientForm::setFormerName,
            "nativeName", PatientForm::setNativeName,
            "birthDate", PatientForm::setBirthDate,
            "sex", (form, text) -> form.setSex(text.isEmpty() ? null : Sex.valueOf(text)));

    private PersonTexts() {}

    /** In the order of the form; without text, empty. */
    static Map<String, String> of(PatientForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "familyName", form.getFamilyName());
        put(texts, "givenName", form.getGivenName());
        put(texts, "preferredName", form.getPreferredName());
        put(texts, "formerName", form.getFormerName());
        put(texts, "nativeName", form.getNativeName());
        put(texts, "birthDate", form.getBirthDate());
        put(texts, "sex", form.getSex() == null ? null : form.getSex().name());
        for (PersonField field : PersonField.values()) {
            put(texts, field.name(), form.get(field));
        }
        return texts;
    }

    /** Puts one of them into a form. */
    static void tell(PatientForm form, String field, String text) {
        SETTERS.getOrDefault(field, (told, typed) -> told.tell(PersonField.valueOf(field), typed))
                .accept(form, text);
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        texts.put(field, Objects.requireNonNullElse(text, ""));
    }
}
