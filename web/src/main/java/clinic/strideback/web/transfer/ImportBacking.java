package clinic.strideback.web.transfer;

import clinic.strideback.transfer.ImportRowView;
import clinic.strideback.transfer.ImportState;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.MappingForm;
import clinic.strideback.transfer.TransferService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** A file of runners on its way: what its columns tell, what was found of its rows, and the yes that registers them. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TransferService transfer;

    private final ImportLook look = new ImportLook();
    private @Nullable ImportView view;
    private @Nullable MappingForm mapping;
    private List<ImportRowView> rows = List.of();
    private boolean possibleToo;

    /** Finds out how far the file of the address is. */
    public void open() throws IOException {
        UUID job = look.getJob();
        if (job == null) {
            return;
        }
        view = transfer.progress(job);
        if (getStep() == ImportStep.COLUMNS) {
            mapping = MappingForm.about(view.mapping(), transfer.sample(job));
        } else if (getStep() == ImportStep.CHECKED || getStep() == ImportStep.DONE) {
            rows = transfer.rows(job, look.getVerdict(), Faces.getLocale());
        }
    }

    /** Has the rows compared, with what was said about the columns. */
    public String check() {
        transfer.check(job(), Objects.requireNonNull(mapping).mapping());
        return look.here();
    }

    /** Lets work that stopped go on where it was. */
    public String goOn() {
        if (Objects.requireNonNull(view).state() == ImportState.CONFIRMED) {
            transfer.confirm(job(), false);
        } else {
            transfer.check(job(), null);
        }
        return look.here();
    }

    /** Registers the runners. */
    public String confirm() {
        transfer.confirm(job(), possibleToo);
        return look.here();
    }

    /** Forgets the file. */
    public String discard() {
        transfer.discard(job());
        return "/transfer/import.xhtml?faces-redirect=true";
    }

    /** Sees how far the work is: says so at each quarter, and shows the page anew at its end. */
    public void lookAgain() {
        int said = look.quarter(view);
        view = transfer.progress(job());
        if (!view.isWorking()) {
            Faces.redirect("transfer/import.xhtml?job=%s", job());
        } else if (look.quarter(view) != said) {
            PrimeFaces.current().ajax().update("work:said");
        }
    }

    private UUID job() {
        return Objects.requireNonNull(look.getJob());
    }

    public ImportStep getStep() {
        return ImportStep.of(view, look.isColumns());
    }

    public ImportLook getLook() {
        return look;
    }

    public @Nullable ImportView getView() {
        return view;
    }

    public @Nullable MappingForm getMapping() {
        return mapping;
    }

    public List<ImportRowView> getRows() {
        return rows;
    }

    public boolean isPossibleToo() {
        return possibleToo;
    }

    public void setPossibleToo(boolean possibleToo) {
        this.possibleToo = possibleToo;
    }
}
