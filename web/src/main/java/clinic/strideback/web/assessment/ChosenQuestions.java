package clinic.strideback.web.assessment;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.assessment.CatalogueView.SectionView;
import clinic.strideback.assessment.TemplateForm;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The questions of a template while they are put together, and where the keyboard goes on after each press. */
public class ChosenQuestions implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REMOVE = 0;
    private static final String SEARCH = "question";

    private final TemplateForm form;
    private @Nullable String wanted;
    private String touched = "";
    private int pressed;

    ChosenQuestions(TemplateForm form) {
        this.form = form;
    }

    /** Adds the question that is meant; where nothing was typed, the search box waits for it. */
    public void add() {
        touched = SEARCH;
        if (wanted != null) {
            form.ask(catalogue().codeOf(wanted));
            wanted = null;
        }
    }

    /**
     * A question or a section one place up (-1) or down (1).
     *
     * @param section the id is that of a section
     */
    public void move(String id, boolean section, int by) {
        if (section) {
            form.moveSection(id, by);
        } else {
            form.move(id, by);
        }
        touched = id;
        pressed = by;
    }

    /** Removes a question; the keyboard goes on at the one that takes its place. */
    public void remove(String code) {
        int at = form.getQuestions().indexOf(code);
        form.remove(code);
        List<String> left = form.getQuestions();
        touched = left.isEmpty() ? SEARCH : left.get(Math.min(Math.max(at, 0), left.size() - 1));
        pressed = REMOVE;
    }

    /** For the button that was pressed, or for the other way where it goes no further: the page's word for where it begins. */
    public @Nullable String focus(String id, int by, boolean first, boolean last) {
        int otherwise = first ? 1 : last ? -1 : pressed;
        int goesOn = pressed == REMOVE ? REMOVE : otherwise;
        return touched.equals(id) && by == goesOn ? "autofocus" : null;
    }

    /** For the search box. */
    public @Nullable String getSearchFocus() {
        return touched.equals(SEARCH) ? "autofocus" : null;
    }

    public List<SectionView> getSections() {
        return catalogue().sections(form.getQuestions());
    }

    public int getCount() {
        return form.getQuestions().size();
    }

    /** What can still be chosen. */
    public List<QuestionView> getOffered() {
        return catalogue().choosable().stream()
                .filter(question -> !form.getQuestions().contains(question.code()))
                .toList();
    }

    /** As it was typed into the search box. */
    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    private static CatalogueView catalogue() {
        return CatalogueView.in(Faces.getLocale());
    }
}
