package clinic.strideback.web.careplan;

import clinic.strideback.careplan.ExitLine;
import clinic.strideback.careplan.ExitService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.careplan.SeenForm;
import clinic.strideback.careplan.WithdrawExitForm;
import clinic.strideback.shared.NotFound;
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
        ExitLine.Word word = exit.word();
        back.setWord(word == null ? null : word.id());
    }

    public String confirm() {
        exits.confirm(at.patient(), at.episode(), form);
        return takeTheirs("criterion");
    }

    public String withdraw() {
        exits.withdraw(at.patient(), at.episode(), back);
        return takeTheirs("criterion");
    }

    /** It does not hold any more: there is nothing left to take back. */
    public String keepMine() {
        return takeTheirs("criterion");
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
