package clinic.strideback.web.error;

import clinic.strideback.shared.StaleVersion;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Mine beside theirs, when somebody else changed the same thing meanwhile; stays until mine or theirs is taken. */
@Named("conflict")
@ViewScoped
public class ConflictBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private final List<ConflictRow> rows = new ArrayList<>();
    private boolean there;

    static ConflictBacking of(FacesContext faces) {
        return faces.getApplication().evaluateExpressionGet(faces, "#{conflict}", ConflictBacking.class);
    }

    void show(FacesContext faces, StaleVersion stale) {
        version = stale.version();
        there = true;
        rows.clear();
        stale.differences().forEach(difference -> rows.add(ConflictRow.of(faces, difference)));
    }

    public boolean isThere() {
        return there;
    }

    /** The version that stands now: taking it over and recording again keeps what is mine. */
    public long getVersion() {
        return version;
    }

    public List<ConflictRow> getRows() {
        return rows;
    }

    /**
     * Takes one field of theirs into the form; the rest stays mine.
     *
     * @param field the property of both forms
     */
    public void take(String field, Object theirs, Object mine) {
        try {
            PropertyDescriptor property = new PropertyDescriptor(field, mine.getClass());
            property.getWriteMethod().invoke(mine, property.getReadMethod().invoke(theirs));
        } catch (IntrospectionException | ReflectiveOperationException noSuchField) {
            throw new IllegalArgumentException(field, noSuchField);
        }
        taken(field);
    }

    /** A field of theirs was taken: there is nothing left to decide about it. */
    public void taken(String field) {
        rows.removeIf(row -> row.field().equals(field));
    }
}
