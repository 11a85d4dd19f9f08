package clinic.strideback.web.patient;

import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.PersonField.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields about a runner, section by section, as a page lays them out. */
@Named("personFields")
@ApplicationScoped
public class PersonFieldsBacking {

    private static final Set<PersonField> KILOMETRES = Set.of(PersonField.USUAL_WEEK, PersonField.LONGEST_RUN);

    public List<Section> getSections() {
        return List.of(Section.values());
    }

    /** The fields of a section; the first phone stands beside name and birth date already. */
    public List<PersonField> of(Section section) {
        return Arrays.stream(PersonField.values())
                .filter(field -> field.section() == section && field != PersonField.PHONE_1)
                .toList();
    }

    /** The type of sb:field in which it is typed. */
    public String type(PersonField field) {
        return switch (field.kind()) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            case NUMBER -> "number";
            case DATE -> "day";
            case TEXT -> "text";
        };
    }

    public @Nullable String unit(PersonField field) {
        return KILOMETRES.contains(field) ? "km" : null;
    }

    /** The most characters that the field takes. */
    public int longest(PersonField field) {
        return field.kind() == PersonField.Kind.TEXT || field.kind() == PersonField.Kind.PHONE ? field.most() : 254;
    }
}
