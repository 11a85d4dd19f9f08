package clinic.strideback.it;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** Requests beside the one in which the test runs: nothing that a request remembers is shared with it. */
public final class Requests {

    private Requests() {}

    /** Does it in a request of its own. */
    public static <T> T apart(Callable<T> work) {
        return answer(begin(work));
    }

    /** Does it twice at the same time, as a double click does. */
    public static <T> List<T> twiceAtOnce(Callable<T> work) {
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<T> together = () -> {
            both.await();
            return work.call();
        };
        return Stream.of(begin(together), begin(together)).toList().stream()
                .map(Requests::answer)
                .toList();
    }

    private static <T> FutureTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(task, "request-beside").start();
        return task;
    }

    private static <T> T answer(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
