package clinic.strideback.assessment;

import clinic.strideback.assessment.rules.Choice;
import clinic.strideback.assessment.rules.FindingCatalogue;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinic's own template as somebody puts it together, however unfinished. */
public class TemplateForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 80;
    private static final FindingCatalogue CATALOGUE = ShippedFindings.catalogue();

    private final UUID token = UUID.randomUUID();
    private long version;

    @Size(max = NAME, message = "{text.tooLong}")
    @Pattern(regexp = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]*", message = "{text.unprintable}")
    private @Nullable String name;

    @NotNull(message = "{template.suggested.required}")
    private Occasion suggested = Occasion.NONE;

    private ArrayList<String> questions = new ArrayList<>();

    /**
     * Begins with the questions of a shipped template.
     *
     * @throws NotFound if there is none such
     */
    public static TemplateForm copyOf(String shipped) {
        TemplateForm form = new TemplateForm();
        form.setQuestions(
                ShippedTemplates.find(shipped).orElseThrow(NotFound::new).codes());
        return form;
    }

    /**
     * Puts one more question at the end of its section.
     *
     * @throws Invalid if there is none such, or it comes along by itself
     */
    public void ask(String code) {
        List<String> more = new ArrayList<>(questions);
        more.add(code);
        List<String> chosen = Choice.of(CATALOGUE, more).codes();
        if (!chosen.contains(code)) {
            boolean known = CATALOGUE.find(code).isPresent();
            throw new Invalid("question", known ? "template.question.byItself" : "assessment.ask.unknown");
        }
        setQuestions(chosen);
    }

    public void remove(String code) {
        questions.remove(code);
    }

    /** One place up (-1) or down (1) among its neighbours. */
    public void move(String code, int by) {
        setQuestions(choice().moved(code, by).codes());
    }

    /** A section one place up (-1) or down (1). */
    public void moveSection(String section, int by) {
        setQuestions(choice().sectionMoved(section, by).codes());
    }

    private Choice choice() {
        return Choice.of(CATALOGUE, questions);
    }

    /** Made when the form was opened; makes two submits one act. */
    public UUID getToken() {
        return token;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    /** In the clinic's words. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? null : name.strip();
    }

    String named() {
        return Objects.requireNonNullElse(name, "");
    }

    /** For which visits it is first choice. */
    public Occasion getSuggested() {
        return suggested;
    }

    public void setSuggested(Occasion suggested) {
        this.suggested = suggested;
    }

    /** Codes in the order in which a sheet shows them. */
    public List<String> getQuestions() {
        return questions;
    }

    public void setQuestions(List<String> questions) {
        this.questions = new ArrayList<>(Choice.of(CATALOGUE, questions).codes());
    }
}
