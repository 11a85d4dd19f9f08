package clinic.strideback.web.referral;

import clinic.strideback.patient.ConsentKind;
import clinic.strideback.patient.FileService;
import clinic.strideback.referral.LetterForm;
import clinic.strideback.referral.LetterService;
import clinic.strideback.referral.LetterView;
import clinic.strideback.referral.rules.Urgency;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.web.error.ConflictBacking;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Writes a letter, signs it, and reads a signed one back. */
@Named("referralLetter")
@ViewScoped
public class LetterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService letters;

    @Inject
    private ChartService charts;

    @Inject
    private FileService files;

    @Inject
    private ConflictBacking conflict;

    private final ReferralAddress at = new ReferralAddress();
    private LetterForm form = new LetterForm();
    private boolean saved;
    private boolean agreed;

    @SuppressWarnings("NullAway.Init") // the page is shown only after it was opened
    private LetterView view;

    @SuppressWarnings("NullAway.Init")
    private ChartHeader header;

    public void open() {
        view = letters.read(at.episode(), at.letter());
        at.refuseOtherThan(view.patient());
        header = charts.header(at.patient());
        form = view.form();
        agreed = files.read(at.patient(), Faces.getLocale()).consentsNow().stream()
                .anyMatch(one -> one.kind() == ConsentKind.REFERRER && one.holds());
    }

    public String keep() {
        letters.keep(at.episode(), at.letter(), form);
        return at.letter(at.letter()) + "&saved=true";
    }

    public String sign() {
        letters.sign(at.episode(), at.letter(), form);
        return at.letter(at.letter());
    }

    /** Begins another letter with the same texts, which goes in place of this one. */
    public String correct() {
        LetterForm instead = view.form();
        instead.setCorrects(at.letter());
        return at.letter(letters.begin(at.episode(), view.row().referral(), instead));
    }

    /** What is left of mine is kept on top of what stands now. */
    public String keepMine() {
        form.setVersion(conflict.getVersion());
        return keep();
    }

    /** Takes one text of theirs into the form. */
    public void takeTheirs(String field) {
        conflict.take(field, letters.read(at.episode(), at.letter()).form(), form);
    }

    public ReferralAddress getAt() {
        return at;
    }

    public LetterForm getForm() {
        return form;
    }

    public LetterView getView() {
        return view;
    }

    public ChartHeader getHeader() {
        return header;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public ReferralWords getWords() {
        return new ReferralWords(Faces.getLocale());
    }
}
