package clinic.strideback.web.transfer;

import clinic.strideback.transfer.Column;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.Verdict;
import clinic.strideback.web.error.Refusals;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address says about a file of runners: which one, and what of it is looked at. */
public class ImportLook implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUARTERS = 4;

    private @Nullable UUID job;
    private @Nullable Verdict verdict;
    private boolean columns;

    /** Nothing, before a file is brought. */
    public @Nullable UUID getJob() {
        return job;
    }

    public void setJob(@Nullable UUID job) {
        this.job = job;
    }

    /** The verdict whose rows are shown; nothing for all. */
    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    /** Whether what the columns tell is to be said anew. */
    public boolean isColumns() {
        return columns;
    }

    public void setColumns(boolean columns) {
        this.columns = columns;
    }

    /** The page about the file, to be opened anew. */
    String here() {
        return "/transfer/import.xhtml?faces-redirect=true&job=" + job;
    }

    /** What a column may tell. */
    public List<Column> getMeanings() {
        return List.of(Column.values());
    }

    /** The verdicts that some row of the file has. */
    public List<Verdict> verdicts(ImportView file) {
        return Arrays.stream(Verdict.values())
                .filter(one -> file.count(one) > 0)
                .toList();
    }

    /** How much of the work is done, in quarters. */
    public int quarter(@Nullable ImportView file) {
        return file == null ? 0 : file.done() * QUARTERS / Math.max(1, file.toDo());
    }

    /** A sentence or word of the feature, in the language of the page. */
    public String text(String code) {
        return Refusals.text(FacesContext.getCurrentInstance(), code, List.of());
    }
}
