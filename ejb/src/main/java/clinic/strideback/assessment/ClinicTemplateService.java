package clinic.strideback.assessment;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.NoSubject;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.assessment.ClinicTemplateRepository.Found;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.audit.AuditScope;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The templates that clinics make for themselves: put together, changed, retired and brought back. */
@Stateless
@UseCase
public class ClinicTemplateService {

    /** The most that a clinic has, retired ones included: they are listed on one page. */
    static final int MOST = 200;

    @Inject
    ClinicTemplateRepository templates;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditScope audit;

    @Inject
    Clock clock;

    /** Those of the caller's clinics, in no order. One statement. */
    @Requires(Permission.TEMPLATE_READ)
    @NoSubject("templates of the caller's clinics, not files")
    public List<TemplateRow> all() {
        return templates.of(caller.get().clinics()).stream().map(this::row).toList();
    }

    private TemplateRow row(Found found) {
        return TemplateRow.of(found.template(), clinics.get(found.template().clinic()), found.by());
    }

    /**
     * One of the caller's clinics.
     *
     * @throws NotFound if they have none such
     */
    @Requires(Permission.TEMPLATE_READ)
    @NoSubject("a template of the caller's clinics, not a file")
    public TemplateView read(UUID id) {
        Found found = find(id);
        return new TemplateView(
                row(found), found.template().form(), found.template().unknown());
    }

    /**
     * Adds one to those of the clinic.
     *
     * @param clinic which of the caller's clinics; needed by those who work at several
     * @throws Invalid if the name is taken, nothing is asked, or another one is first choice for the same visits
     */
    @Requires(Permission.TEMPLATE_ADD)
    @NoSubject("a template of the caller's clinic, not a file")
    public UUID add(@Nullable ClinicId clinic, @Valid TemplateForm form) {
        ClinicId where = caller.workplace(clinic);
        audit.within(where);
        audit.remark(form.named());
        return submissions.once(form.getToken(), caller.person(), "template.add", id -> {
            List<ClinicTemplate> others = templates.others(where, id);
            if (others.size() >= MOST) {
                throw new Invalid("template", "template.most", MOST);
            }
            refuse(form, others);
            templates.add(new ClinicTemplate(id, where, form, caller.person(), clock.instant()));
        });
    }

    /**
     * Changes one, for the assessments that are begun from now on.
     *
     * @throws Invalid      as when adding, and if it is retired
     * @throws StaleVersion if somebody else changed it meanwhile, field by field
     */
    @Requires(Permission.TEMPLATE_CHANGE)
    @NoSubject("a template of the caller's clinics, not a file")
    public void change(UUID id, @Valid TemplateForm form) {
        ClinicTemplate template = find(id).template();
        submissions.once(form.getToken(), caller.person(), "template.change", unused -> {
            StaleVersion other = template.against(form);
            if (template.retired) {
                throw new Invalid("template", "template.retired");
            }
            if (other.differences().isEmpty()) {
                return;
            }
            if (form.getVersion() != template.version) {
                throw other;
            }
            refuse(form, templates.others(template.clinic(), id));
            template.take(form, caller.person(), clock.instant());
        });
    }

    /** Retires one: no assessment begins with it any more, until it is brought back. */
    @Requires(Permission.TEMPLATE_CHANGE)
    @NoSubject("a template of the caller's clinics, not a file")
    public void retire(UUID id) {
        ClinicTemplate template = find(id).template();
        if (!template.retired) {
            template.retire(caller.person(), clock.instant());
        }
    }

    /** Brings a retired one back as it was, but as first choice for no visit. */
    @Requires(Permission.TEMPLATE_CHANGE)
    @NoSubject("a template of the caller's clinics, not a file")
    public void bringBack(UUID id) {
        ClinicTemplate template = find(id).template();
        if (template.retired) {
            template.bringBack(caller.person(), clock.instant());
        }
    }

    private Found find(UUID id) {
        Found found = templates.get(caller.get().clinics(), id);
        audit.within(found.template().clinic());
        audit.remark(found.template().name);
        return found;
    }

    private static void refuse(TemplateForm form, List<ClinicTemplate> others) {
        List<Problem> problems = new ArrayList<>();
        if (form.named().isEmpty()) {
            problems.add(new Problem("name", "template.name.required"));
        } else if (others.stream().anyMatch(other -> other.name.equalsIgnoreCase(form.named()))) {
            problems.add(new Problem("name", "template.name.taken"));
        }
        if (form.getQuestions().isEmpty()) {
            problems.add(new Problem("question", "template.question.required"));
        }
        others.stream()
                .filter(other -> other.suggested != Occasion.NONE && other.suggested == form.getSuggested())
                .forEach(other -> problems.add(new Problem("suggested", "template.suggested.taken", other.name)));
        Invalid.unlessEmpty(problems);
    }
}
