package clinic.strideback.web.questionnaire;

import clinic.strideback.questionnaire.BlankView;
import clinic.strideback.questionnaire.BlankView.ItemView;
import clinic.strideback.questionnaire.FillingForm;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.web.error.Refusals;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A questionnaire on a page: its items, what was chosen, and what is to be mended. The items are plain inputs named by their code, because nobody knows
 * beforehand how many there are.
 */
public class FillState implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANSWER = "answer.";
    private static final String NAMED = "named.";
    private static final String RETIRED = "retired.";
    private static final int LABEL = 60;

    private final BlankView blank;
    private final FillingForm form = new FillingForm();
    private final ArrayList<ItemMessage> messages = new ArrayList<>();

    FillState(BlankView blank) {
        this.blank = blank;
        form.setInstrument(blank.instrument());
        form.setItems(blank.source());
        form.setFilledOn(blank.today());
    }

    /** Takes what was sent and acts on it; what is wrong with an item stays at it, everything else goes where all messages go. */
    void send(Runnable act) {
        FacesContext faces = FacesContext.getCurrentInstance();
        take(faces.getExternalContext().getRequestParameterMap());
        messages.clear();
        try {
            act.run();
        } catch (Invalid invalid) {
            Invalid.unlessEmpty(invalid.problems().stream()
                    .filter(problem -> !isShown(faces, problem))
                    .toList());
        }
    }

    private void take(Map<String, String> sent) {
        form.getRetired().clear();
        form.getAnswers().clear();
        for (ItemView item : blank.items()) {
            String code = item.code();
            Optional.ofNullable(sent.get(ANSWER + code))
                    .ifPresent(chosen -> form.getAnswers().put(code, chosen));
            Optional.ofNullable(sent.get(NAMED + code))
                    .ifPresent(words -> form.getNamed().put(code, words));
            if (sent.containsKey(RETIRED + code)) {
                form.getRetired().add(code);
            }
        }
    }

    private boolean isShown(FacesContext faces, Problem problem) {
        Optional<ItemView> item = blank.items().stream()
                .filter(one -> one.code().equals(problem.field()))
                .findFirst();
        item.ifPresent(one -> messages.add(
                new ItemMessage(one.code(), label(one), Refusals.text(faces, problem.code(), problem.arguments()))));
        return item.isPresent();
    }

    private static String label(ItemView item) {
        String text = item.text();
        return text.length() <= LABEL ? text : text.substring(0, LABEL).stripTrailing() + " …";
    }

    /** The items, without those that need not be named. */
    public List<ItemView> getShown() {
        return blank.items().stream().filter(item -> !isFolded(item)).toList();
    }

    /** Activities that may be named beyond those that are needed. */
    public List<ItemView> getFolded() {
        return blank.items().stream().filter(this::isFolded).toList();
    }

    private boolean isFolded(ItemView item) {
        return item.isToBeNamed() && blank.items().indexOf(item) >= BlankView.NEEDED;
    }

    /** Whether something was written there, or is to be mended there. */
    public boolean isFoldOpen() {
        Map<String, String> texts = getTexts();
        return getFolded().stream()
                .map(ItemView::code)
                .anyMatch(code -> texts.containsKey(code)
                        || !form.getNamed().getOrDefault(code, "").isBlank());
    }

    public BlankView getBlank() {
        return blank;
    }

    public FillingForm getForm() {
        return form;
    }

    public List<ItemMessage> getMessages() {
        return messages;
    }

    /** The first message of each item. */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new HashMap<>();
        messages.forEach(message -> texts.putIfAbsent(message.item(), message.text()));
        return texts;
    }
}
