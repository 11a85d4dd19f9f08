package clinic.strideback.web.questionnaire;

import clinic.strideback.clinic.ClinicService;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.questionnaire.ItemsForm;
import clinic.strideback.questionnaire.ItemsPreview;
import clinic.strideback.questionnaire.ItemsRow;
import clinic.strideback.questionnaire.QuestionnaireLibraryService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The administrator loads the items of a questionnaire for a clinic: reads them first, then loads what was read. */
@Named
@ViewScoped
public class ItemsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;

    @Inject
    private QuestionnaireLibraryService library;

    @Inject
    private ClinicService where;

    private final ItemsForm form = new ItemsForm();
    private List<ClinicView> clinics = List.of();
    private List<ItemsRow> rows = List.of();
    private @Nullable ItemsPreview preview;
    private transient @Nullable Part file;

    public void open() {
        clinics = where.all();
        rows = library.all(Faces.getLocale());
    }

    /** Reads the file and shows what it says. */
    public void read() throws IOException {
        preview = null;
        form.setContent(null);
        if (file != null) {
            try (InputStream content = file.getInputStream()) {
                form.setContent(content.readNBytes(LARGEST));
            }
        }
        preview = library.preview(form, Faces.getLocale());
    }

    /** Loads what was read. */
    public String load() {
        library.load(form);
        return here();
    }

    /** Ends the use of a version. */
    public String end(UUID version) {
        library.end(version);
        return here();
    }

    private static String here() {
        return "/questionnaire/library.xhtml?faces-redirect=true";
    }

    public ItemsForm getForm() {
        return form;
    }

    public List<ClinicView> getClinics() {
        return clinics;
    }

    public List<ItemsRow> getRows() {
        return rows;
    }

    public @Nullable ItemsPreview getPreview() {
        return preview;
    }

    /** As it was sent; not kept. */
    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
