package clinic.strideback.web.patient;

import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import java.util.Map;

/** What stands in the fields of a form while it is filled in: taken as it is, with nothing refused yet. */
final class SentFields {

    private static final String FORM = "form:";

    private SentFields() {}

    /** What people are compared by. */
    static PatientForm read(Map<String, String> sent) {
        PatientForm form = new PatientForm();
        form.setFamilyName(sent.get(FORM + "familyName"));
        form.setGivenName(sent.get(FORM + "givenName"));
        form.setPreferredName(sent.get(FORM + "preferredName"));
        form.setFormerName(sent.get(FORM + "formerName"));
        form.setNativeName(sent.get(FORM + "nativeName"));
        form.setBirthDate(sent.get(FORM + "birthDate"));
        for (PersonField field : PersonField.values()) {
            form.tell(field, sent.get(FORM + field.name()));
        }
        return form;
    }
}
