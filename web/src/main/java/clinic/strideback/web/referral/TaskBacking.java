package clinic.strideback.web.referral;

import clinic.strideback.referral.CloseForm;
import clinic.strideback.referral.LetterRow;
import clinic.strideback.referral.LetterService;
import clinic.strideback.referral.Outcome;
import clinic.strideback.referral.ReferralService;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One referral: why, by when, its letters, and what became of it. */
@Named("referralTask")
@ViewScoped
public class TaskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralService referrals;

    @Inject
    private LetterService letters;

    @Inject
    private ChartService charts;

    @Inject
    private LetterStart start;

    private final ReferralAddress at = new ReferralAddress();
    private final CloseForm form = new CloseForm();

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private ReferralView view;

    @SuppressWarnings("NullAway.Init")
    private ChartHeader header;

    public void open() {
        view = referrals.read(at.patient(), at.episode(), at.referral());
        header = charts.header(at.patient());
        form.setVersion(view.version());
    }

    /** Begins a letter from what the chart knows, or goes on with the draft. */
    public String write() {
        LetterRow draft = view.draft();
        return at.letter(
                draft == null
                        ? letters.begin(at.episode(), at.referral(), start.of(at, view, Faces.getLocale()))
                        : draft.id());
    }

    public String close() {
        referrals.close(at.episode(), at.referral(), form);
        return at.task(at.referral());
    }

    public ReferralAddress getAt() {
        return at;
    }

    public CloseForm getForm() {
        return form;
    }

    public ReferralView getView() {
        return view;
    }

    public ChartHeader getHeader() {
        return header;
    }

    public List<Outcome> getOutcomes() {
        return Outcome.choices();
    }

    public ReferralWords getWords() {
        return new ReferralWords(Faces.getLocale());
    }
}
