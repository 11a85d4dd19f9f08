package clinic.strideback.web.careplan;

import clinic.strideback.careplan.ExitLine;
import clinic.strideback.careplan.ExitService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.WithdrawExitForm;
import clinic.strideback.shared.NotFound;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The therapist's word about an exit of the phase, given or taken back. */
@Named
@ViewScoped
public class ExitBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExitService exits;

    @Inject
    private OpenPlan at;

    @Inject
    private ConflictBacking conflict;

    private final SeenForm form = new SeenForm();
    private final WithdrawExitForm back = new WithdrawExitForm();
    private @Nullable ExitLine exit;

    public void open() {
        PlanView plan = at.read();
        exit = form.getCriterion() == null ? null : plan.findExit(form.getCriterion());
        if (exit == null) {
            throw new NotFound();
        }
        form.setSeenOn(plan.today());
        form.setVersion(exit.version());
        ExitLine.Word word = exit.word();
        back.setWord(word == null ? null : word.id());
    }

    public String confirm() {
        exits.confirm(at.patient(), at.episode(), form);
        return takeTheirs("criterion");
    }

    /** What is taken back is not said anew. */
    public String withdraw() {
        form.setMet(null);
        exits.withdraw(at.patient(), at.episode(), back);
        return takeTheirs("criterion");
    }

    /** Mine after all, in the place of what was said meanwhile; what holds no more cannot be taken back. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return form.getMet() == null ? takeTheirs("criterion") : confirm();
    }

    /** Leaves what was said as somebody else left it. */
    public String takeTheirs(String field) {
        return at.back();
    }

    public OpenPlan getAt() {
        return at;
    }

    public SeenForm getForm() {
        return form;
    }

    public WithdrawExitForm getBack() {
        return back;
    }

    public @Nullable ExitLine getExit() {
        return exit;
    }
}
