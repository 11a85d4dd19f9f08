package clinic.strideback.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;

/** Work that the server repeats by the clock. An executor never runs a task again that has thrown; here it is told, and tried again next time. */
public final class Repeated {

    private static final Logger LOG = System.getLogger(Repeated.class.getName());

    private Repeated() {}

    /**
     * Does it now.
     *
     * @param what the work, as the log names it
     */
    public static void attempt(String what, Runnable work) {
        CompletableFuture.runAsync(work, Runnable::run).exceptionally(failure -> {
            LOG.log(Level.ERROR, what + " failed, and is tried again next time", failure);
            return null;
        });
    }
}
