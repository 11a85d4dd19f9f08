package clinic.strideback.web.proposal;

import clinic.strideback.proposal.ClinicRulesService;
import clinic.strideback.proposal.LimitForm;
import clinic.strideback.proposal.OwnTable;
import clinic.strideback.proposal.RuleTableView;
import clinic.strideback.proposal.RuleTableView.LimitLine;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Shows a rule table with the limits that the clinic may set otherwise, and takes one at a time into the draft. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // open() reads it before anything is called
public class RulesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClinicRulesService rules;

    private final RulesAddress at = new RulesAddress();
    private final LimitForm form = new LimitForm();
    private RuleTableView view;
    private @Nullable LimitLine limit;

    public void open() {
        view = rules.read(at.getClinic(), at.table(), Faces.getLocale());
        if (form.getRule() != null) {
            limit = view.limits().stream()
                    .filter(line -> line.rule().equals(form.getRule())
                            && line.alternative() == form.getAlternative()
                            && line.measure().equals(form.getMeasure()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            form.about(view, limit);
        }
    }

    public String set() {
        rules.set(view.clinic(), view.table(), form);
        return at.done("rules.set.done", view.clinic());
    }

    public String takeBack() {
        rules.takeBack(view.clinic(), view.table(), form);
        return at.done("rules.back.done", view.clinic());
    }

    public String retire() {
        rules.retire(view.clinic(), view.table(), view.versionInForce());
        return at.done("rules.retire.done", view.clinic());
    }

    public OwnTable[] getTables() {
        return OwnTable.values();
    }

    public RulesAddress getAt() {
        return at;
    }

    public LimitForm getForm() {
        return form;
    }

    public RuleTableView getView() {
        return view;
    }

    /** The one that is changed; null while none is chosen. */
    public @Nullable LimitLine getLimit() {
        return limit;
    }
}
