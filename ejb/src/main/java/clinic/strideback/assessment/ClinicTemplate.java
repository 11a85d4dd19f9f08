package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.FindingCatalogue;
import clinic.strideback.assessment.rules.Template;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Differences;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.StaleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A clinic's own choice of questions. It changes under a version, and is retired rather than deleted. */
@Entity
@DynamicUpdate
class ClinicTemplate {

    private static final FindingCatalogue CATALOGUE = ShippedFindings.catalogue();

    @Id
    UUID id;

    UUID clinicId;
    String name;

    @Enumerated(EnumType.STRING)
    Occasion suggested;

    String[] codes;
    UUID createdBy;
    Instant createdAt;
    UUID changedBy;
    Instant changedAt;
    boolean retired;

    @Version
    long version;

    protected ClinicTemplate() {}

    ClinicTemplate(UUID id, ClinicId clinic, TemplateForm form, PersonId by, Instant at) {
        this.id = id;
        this.clinicId = clinic.value();
        this.createdBy = by.value();
        this.createdAt = at;
        take(form, by, at);
    }

    void take(TemplateForm form, PersonId by, Instant at) {
        name = form.named();
        suggested = form.getSuggested();
        codes = form.getQuestions().toArray(String[]::new);
        changed(by, at);
    }

    /** Nobody begins with it any more, and so it is no first choice. */
    void retire(PersonId by, Instant at) {
        retired = true;
        suggested = Occasion.NONE;
        changed(by, at);
    }

    void bringBack(PersonId by, Instant at) {
        retired = false;
        changed(by, at);
    }

    private void changed(PersonId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    ClinicId clinic() {
        return new ClinicId(clinicId);
    }

    /** The questions that can still be asked. */
    List<String> known() {
        return known(codes());
    }

    static List<String> known(List<String> codes) {
        return codes.stream().filter(code -> CATALOGUE.find(code).isPresent()).toList();
    }

    /** The questions that have left the table of findings since. */
    List<String> unknown() {
        return codes().stream().filter(code -> CATALOGUE.find(code).isEmpty()).toList();
    }

    private List<String> codes() {
        return List.of(codes);
    }

    Template template() {
        return new Template(id.toString(), suggested, known(), "");
    }

    /** What the form wants otherwise than it stands, to be refused where the form is older. */
    StaleVersion against(TemplateForm form) {
        return new Differences()
                .compare("name", form.named(), name)
                .compare("suggested", form.getSuggested(), suggested)
                .compare("questions", String.join(" ", form.getQuestions()), String.join(" ", codes))
                .against(version);
    }

    TemplateForm form() {
        TemplateForm form = new TemplateForm();
        form.setVersion(version);
        form.setName(name);
        form.setSuggested(suggested);
        form.setQuestions(known());
        return form;
    }
}
