package clinic.strideback.web.error;

import clinic.strideback.shared.StaleVersion;
import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** Whether the field was left as it was shown, so that there is nothing of mine in it. */
    public boolean isLeft(String field) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return FieldMessages.fields(faces).containsKey(field) && !TouchedFields.holds(faces, field);
    }

    /**
     * Records what is mine. Of what I left as it was, theirs is taken first: nobody's change is undone by somebody who never touched it.
     *
     * @param bean of the page, with {@code takeTheirs(field)} and {@code keepMine()}
     */
    public @Nullable Object keepMine(Object bean) {
        ELContext el = FacesContext.getCurrentInstance().getELContext();
        List.copyOf(rows).stream().map(ConflictRow::field).filter(this::isLeft).forEach(field -> el.getELResolver()
                .invoke(el, bean, "takeTheirs", null, new Object[] {field}));
        return el.getELResolver().invoke(el, bean, "keepMine", null, new Object[0]);
    }

    /** A field of theirs was taken: there is nothing left to decide about it. */
    public void taken(String field) {
        rows.removeIf(row -> row.field().equals(field));
    }
}
