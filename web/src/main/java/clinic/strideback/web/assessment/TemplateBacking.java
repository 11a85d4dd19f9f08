package clinic.strideback.web.assessment;

import clinic.strideback.assessment.ClinicTemplateService;
import clinic.strideback.assessment.TemplateForm;
import clinic.strideback.assessment.TemplateView;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.web.error.ConflictBacking;
import clinic.strideback.web.error.ConflictRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Puts a template of the clinic together, a new one or one that exists. */
@Named
@ViewScoped
public class TemplateBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClinicTemplateService templates;

    @Inject
    private ConflictBacking conflict;

    private final TemplateAddress at = new TemplateAddress();
    private TemplateForm form = new TemplateForm();
    private ChosenQuestions chosen = new ChosenQuestions(form);
    private @Nullable TemplateView view;
    private @Nullable ClinicId clinic;

    public void open() {
        if (at.getTemplate() != null) {
            view = templates.read(at.template());
            form = view.form();
        } else if (at.getCopied() != null) {
            form = words().copyOf(at.getCopied());
        }
        chosen = new ChosenQuestions(form);
    }

    public String keep() {
        if (at.getTemplate() == null) {
            templates.add(clinic, form);
        } else {
            templates.change(at.template(), form);
        }
        return done("templates.kept");
    }

    public String retire() {
        templates.retire(at.template());
        return done("templates.gone");
    }

    public String bringBack() {
        templates.bringBack(at.template());
        return done("templates.back");
    }

    private String done(String what) {
        Messages.addFlashGlobalInfo(words().done(what, form.getName()));
        return "/assessment/templates.xhtml?faces-redirect=true";
    }

    /** What is left of mine is recorded on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return keep();
    }

    /** Takes one field of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, templates.read(at.template()).form(), form);
    }

    public List<ConflictRow> getConflicts() {
        return words().rows(conflict.getRows());
    }

    private static TemplateWords words() {
        return new TemplateWords(Faces.getLocale());
    }

    public TemplateAddress getAt() {
        return at;
    }

    public TemplateForm getForm() {
        return form;
    }

    public ChosenQuestions getChosen() {
        return chosen;
    }

    /** As it stands; null for a new one. */
    public @Nullable TemplateView getView() {
        return view;
    }

    /** Which of the therapist's clinics; asked only where there are several. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }
}
