package clinic.strideback.web.transfer;

import clinic.strideback.transfer.ImportState;
import clinic.strideback.transfer.ImportView;
import org.jspecify.annotations.Nullable;

/** What the page about a file asks or tells. */
public enum ImportStep {
    /** Which file? */
    BRING,
    /** What do its columns tell? */
    COLUMNS,
    /** Somebody has to wait. */
    WORKING,
    /** Work on it stopped, and can go on. */
    STOPPED,
    /** Register the runners? */
    CHECKED,
    DONE;

    /**
     * Where somebody is with a file.
     *
     * @param columnsWanted whether they want to say anew what the columns tell
     */
    static ImportStep of(@Nullable ImportView view, boolean columnsWanted) {
        if (view == null) {
            return BRING;
        }
        if (view.isWorking()) {
            return WORKING;
        }
        if (view.state() == ImportState.DONE) {
            return DONE;
        }
        if (view.failure() != null) {
            return STOPPED;
        }
        return view.state() == ImportState.UPLOADED || columnsWanted ? COLUMNS : CHECKED;
    }
}
