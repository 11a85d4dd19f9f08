package clinic.strideback.transfer;

import clinic.strideback.shared.Repeated;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works on files in the background, so that nobody holds a request or a transaction for as long as that takes. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final int AT_ONCE = 1000;
    private static final int LANES = Math.min(4, Runtime.getRuntime().availableProcessors());

    @Inject
    ImportSteps steps;

    @Inject
    ImportFiles files;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService daily;

    private @Nullable ScheduledFuture<?> tidying;

    /** There is something to do for a file. */
    record Work(UUID job) {}

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Work work) {
        long began = System.nanoTime();
        CompletableFuture.supplyAsync(() -> steps.find(work.job()).orElseThrow(), executor)
                .thenComposeAsync(this::workOn, executor)
                .thenRun(() -> tell(work.job(), System.nanoTime() - began))
                .exceptionally(failure -> {
                    LOG.log(Level.ERROR, "Import " + work.job() + " stopped", failure);
                    steps.failed(work.job(), "transfer.job.failed");
                    return null;
                });
    }

    private static void tell(UUID job, long nanoseconds) {
        LOG.log(
                Level.INFO,
                "Import " + job + " worked for " + Duration.ofNanos(nanoseconds).toMillis() + " ms");
    }

    /** What was confirmed goes on where the server stopped; what nobody goes on with is forgotten, now and once a day. */
    void goOn(@Observes Startup startup) {
        steps.confirmed().forEach(job -> start(new Work(job.id())));
        tidying = daily.scheduleAtFixedRate(
                () -> Repeated.attempt("Forgetting abandoned imports", this::forgetAbandoned), 0, 1, TimeUnit.DAYS);
    }

    void stop(@Observes Shutdown shutdown) {
        if (tidying != null) {
            tidying.cancel(false);
        }
    }

    /** Whoever brings a file and never confirms it leaves nothing of it here. */
    public void forgetAbandoned() {
        List<UUID> forgotten = steps.forgetAbandoned();
        forgotten.forEach(files::forget);
        if (!forgotten.isEmpty()) {
            LOG.log(Level.INFO, "Forgot " + forgotten.size() + " abandoned imports");
        }
    }

    private CompletableFuture<Void> workOn(ImportJob job) {
        return switch (job.state()) {
            case CHECKING -> CompletableFuture.runAsync(() -> check(job), executor);
            case CONFIRMED -> register(job.id());
            default -> CompletableFuture.completedFuture(null);
        };
    }

    private void check(ImportJob job) {
        ImportCheck check = steps.check(job);
        try (Stream<CsvRow> rows = CsvFile.open(files.of(job.id())).rows()) {
            Iterator<CsvRow> each = rows.iterator();
            while (each.hasNext()) {
                List<CsvRow> some = new ArrayList<>();
                while (each.hasNext() && some.size() < AT_ONCE) {
                    some.add(each.next());
                }
                steps.stage(job.id(), check, some);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        steps.checked(job.id());
    }

    /** Whoever is new is registered side by side; whoever may be somebody else of the file comes after, one behind the other. */
    private CompletableFuture<Void> register(UUID job) {
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<?>[] lanes = IntStream.range(0, LANES)
                .mapToObj(lane -> CompletableFuture.runAsync(() -> register(job, Verdict.NEW, stopped), executor))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(lanes)
                .thenRunAsync(
                        () -> {
                            if (steps.takesPossibleToo(job)) {
                                register(job, Verdict.POSSIBLE, stopped);
                            }
                            if (steps.done(job)) {
                                files.forget(job);
                            }
                        },
                        executor);
    }

    /** What stops one lane stops the others behind their next step. */
    private void register(UUID job, Verdict verdict, AtomicBoolean stopped) {
        boolean whole = false;
        try {
            OptionalLong reached = OptionalLong.of(0);
            while (reached.isPresent() && !stopped.get()) {
                reached = steps.register(job, verdict, reached.getAsLong());
            }
            whole = true;
        } finally {
            stopped.compareAndSet(false, !whole);
        }
    }
}
