package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentRow;
import clinic.strideback.assessment.AssessmentRow.Amendment;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.CarriedText;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.assessment.CatalogueView.SectionView;
import clinic.strideback.assessment.KeptView;
import clinic.strideback.assessment.SheetView;
import clinic.strideback.measure.Side;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.NoteAside;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.web.assessment.ShownSheet.Earlier;
import clinic.strideback.web.error.ConflictRow;
import jakarta.faces.context.FacesContext;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** What the page shows beside what is typed: what follows, what stood before, what is wrong, when it was kept. */
public class RecordState implements Serializable {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final NoteSide side;
    private final Earlier earlier;
    private final HashMap<String, String> last;
    private final ArrayList<String> asked;
    private final Side involved;
    private final String amending;
    private HashMap<String, Object> shown;
    private String kept = "";
    private final ArrayList<DraftFault> faults = new ArrayList<>();
    private final ArrayList<ConflictRow> conflicts = new ArrayList<>();
    private @Nullable StaleVersion theirs;
    private String signed = "";
    private boolean discarded;

    RecordState(AssessmentView view, NoteAside aside) {
        FacesContext faces = FacesContext.getCurrentInstance();
        this.side = NoteSide.of(view, aside, words(faces));
        this.earlier = Earlier.of(view);
        this.asked = new ArrayList<>(view.sheet().asked());
        this.last = new HashMap<>(
                words(faces).last(view.last(), aside.header().runner().today()));
        Amendment amendment = view.row().amendment();
        this.amending = amendment == null ? "" : Objects.requireNonNullElse(amendment.reason(), "");
        this.involved = view.sheet().involved();
        this.shown = new HashMap<>(shown(view.sheet(), view.carried(), faces));
    }

    private Map<String, Object> shown(SheetView sheet, Map<String, CarriedText> carried, FacesContext faces) {
        Map<String, Object> all = new HashMap<>(ShownSheet.of(sheet, earlier, faces));
        all.put("carried", words(faces).untouched(carried));
        return all;
    }

    /**
     * Does it; what can be mended stays on the page, with everything that was typed.
     *
     * @param standing the assessment as it stands when it is no draft any more
     */
    @Nullable
    String guarded(
            RecordAddress at, AssessmentForm form, Supplier<AssessmentView> standing, Supplier<@Nullable String> act) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faults.clear();
        conflicts.clear();
        try {
            return act.get();
        } catch (Invalid invalid) {
            show(DraftFaults.of(faces, invalid));
        } catch (ConstraintViolationException invalid) {
            show(DraftFaults.of(faces, invalid));
        } catch (StaleVersion stale) {
            if (stale.differences().isEmpty()) {
                return signedElsewhere(form, standing.get()) ? null : at.page("read");
            }
            theirs = stale;
            conflicts.addAll(DraftFaults.of(faces, stale));
            answer(Map.of("stale", true));
        } catch (NotFound gone) {
            discarded = true;
            answer(Map.of("discarded", true));
        }
        return null;
    }

    /** Whether it was signed without something that was typed here: that stays on the page, which says so. */
    private boolean signedElsewhere(AssessmentForm form, AssessmentView standing) {
        if (SheetEntries.stand(form, standing.entries())) {
            return false;
        }
        SheetWords words = words(FacesContext.getCurrentInstance());
        AssessmentRow row = standing.row();
        signed = words.say(
                "signedMeanwhile",
                Objects.requireNonNullElse(row.by(), "–"),
                words.minute(Objects.requireNonNull(row.signedAt())));
        answer(Map.of("signed", signed));
        return true;
    }

    private void show(List<DraftFault> found) {
        faults.addAll(found);
        answer(Map.of("faults", faultOf()));
    }

    /** Takes one entry of theirs: what stands in the draft now. */
    String theirs(String key) {
        conflicts.removeIf(row -> row.field().equals(key));
        return theirs == null ? "" : DraftFaults.theirs(theirs.differences(), key);
    }

    /** The version on top of which mine is kept. */
    long standingVersion() {
        return theirs == null ? 0 : theirs.version();
    }

    /**
     * Shows what was kept.
     *
     * @param section whose text was not typed but carried over or taken out; null for none
     */
    @Nullable
    String kept(KeptView view, @Nullable String section) {
        FacesContext faces = FacesContext.getCurrentInstance();
        kept = words(faces).say("kept", view.at().format(SECOND));
        shown = new HashMap<>(shown(view.sheet(), view.carried(), faces));
        Map<String, Object> told = new HashMap<>(shown);
        told.put("kept", kept);
        if (section != null) {
            told.put("section", section);
            told.put("text", view.entries().getOrDefault(section, ""));
        }
        answer(told);
        return null;
    }

    /** For the browser, which puts it into place. */
    private static void answer(Map<String, Object> what) {
        if (PrimeFaces.current().isAjaxRequest()) {
            PrimeFaces.current()
                    .ajax()
                    .addCallbackParam(
                            "answer", JSON.createObjectBuilder(what).build().toString());
        }
    }

    private static SheetWords words(FacesContext faces) {
        return new SheetWords(faces.getViewRoot().getLocale());
    }

    public ChartHeader getHeader() {
        return side.header();
    }

    /** What stands beside the note. */
    public NoteSide getSide() {
        return side;
    }

    /** Codes of the questions on the sheet, in their order. */
    public List<String> getAsked() {
        return asked;
    }

    /** The sections of the sheet. */
    public List<SectionView> getSections() {
        return words(FacesContext.getCurrentInstance()).catalogue().sections(asked);
    }

    /** The sections of the note. */
    public List<QuestionView> getNote() {
        return getSections().stream()
                .filter(SectionView::note)
                .flatMap(section -> section.single().stream())
                .toList();
    }

    /** What stood before, in words, by key. */
    public Map<String, String> getLast() {
        return last;
    }

    /** What follows from the sheet: see {@link ShownSheet}. */
    public Map<String, Object> getShown() {
        return shown;
    }

    /** Why this draft amends a signed assessment; empty when it does not. */
    public String getAmending() {
        return amending;
    }

    /** "Saved 12:04:31"; empty before the first time. */
    public String getKept() {
        return kept;
    }

    /** By whom and when it was signed elsewhere while it was typed at here; empty otherwise. */
    public String getSigned() {
        return signed;
    }

    /** Whether it was discarded elsewhere while it was typed at here. */
    public boolean isDiscarded() {
        return discarded;
    }

    public List<DraftFault> getFaults() {
        return faults;
    }

    /** The text of each field's fault. */
    public Map<String, String> faultOf() {
        Map<String, String> texts = new HashMap<>();
        faults.forEach(fault -> texts.put(fault.field(), fault.text()));
        return texts;
    }

    public boolean isLeftInvolved() {
        return involved != Side.RIGHT;
    }

    public boolean isRightInvolved() {
        return involved != Side.LEFT;
    }

    public List<ConflictRow> getConflicts() {
        return conflicts;
    }
}
