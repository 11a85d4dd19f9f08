package clinic.strideback.web.proposal;

import clinic.strideback.proposal.OwnTable;
import clinic.strideback.shared.ClinicId;
import java.io.Serializable;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Which rule table of which clinic a page is about. */
public class RulesAddress implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "clinic.strideback.web.proposal.words";

    private @Nullable ClinicId clinic;
    private @Nullable OwnTable table;

    OwnTable table() {
        return Objects.requireNonNullElse(table, OwnTable.BASE_PROTOCOL);
    }

    /** Back to the table, with a word on what was done. */
    String done(String what, ClinicId where) {
        ResourceBundle words = ResourceBundle.getBundle(
                WORDS, Faces.getLocale(), Thread.currentThread().getContextClassLoader());
        Messages.addFlashGlobalInfo(words.getString(what));
        return "/proposal/rules.xhtml?faces-redirect=true&clinic=" + where + "&table=" + table();
    }

    /** One of the caller's; any of them where none is named. */
    public @Nullable ClinicId getClinic() {
        return clinic;
    }

    public void setClinic(@Nullable ClinicId clinic) {
        this.clinic = clinic;
    }

    /** The base protocol where none is named. */
    public @Nullable OwnTable getTable() {
        return table;
    }

    public void setTable(@Nullable OwnTable table) {
        this.table = table;
    }
}
