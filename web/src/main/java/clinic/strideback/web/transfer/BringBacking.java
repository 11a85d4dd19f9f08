package clinic.strideback.web.transfer;

import clinic.strideback.transfer.ImportForm;
import clinic.strideback.transfer.ImportSummary;
import clinic.strideback.transfer.TransferService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Brings a file of runners, or finds one again that was brought before. */
@Named
@ViewScoped
public class BringBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TransferService transfer;

    private final ImportForm form = new ImportForm();
    private transient @Nullable Part file;
    private @Nullable List<ImportSummary> recent;

    /** Opens the file. From then on its address is the one to come back to. */
    public String open() throws IOException {
        Part sent = Objects.requireNonNull(file);
        try (InputStream content = sent.getInputStream()) {
            UUID job = transfer.open(form, Objects.requireNonNullElse(sent.getSubmittedFileName(), ""), content);
            return "/transfer/import.xhtml?faces-redirect=true&job=" + job;
        }
    }

    /** The files brought last. */
    public List<ImportSummary> getRecent() {
        if (recent == null) {
            recent = transfer.recent();
        }
        return recent;
    }

    public ImportForm getForm() {
        return form;
    }

    /** As it was sent; not kept. */
    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
