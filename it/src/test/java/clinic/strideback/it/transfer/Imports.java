package clinic.strideback.it.transfer;

import static clinic.strideback.it.AsCaller.as;

import clinic.strideback.it.Person;
import clinic.strideback.transfer.ImportForm;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.TransferService;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Brings files as somebody does, and waits for the work on them. */
@Dependent
public class Imports {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** As often as the page asks; each answer counts the rows. */
    private static final long LONGEST_PAUSE = 1000;

    @Inject
    TransferService transfer;

    @Inject
    BeanManager beans;

    /** Opens a file. */
    public UUID open(Person person, String csv) {
        return open(person, new ImportForm(), csv);
    }

    /** Sends a form with a file. */
    public UUID open(Person person, ImportForm form, String csv) {
        return as(person)
                .call(() -> transfer.open(
                        form, "runners.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    /** Opens a file and has it checked. */
    public ImportView check(Person person, String csv) {
        UUID job = open(person, csv);
        as(person).run(() -> transfer.check(job, null));
        return ended(person, job);
    }

    /** Confirms, and waits until all are registered. */
    public ImportView confirm(Person person, UUID job, boolean possibleToo) {
        as(person).run(() -> transfer.confirm(job, possibleToo));
        return ended(person, job);
    }

    /** How it stands when nothing goes on any more. */
    public ImportView ended(Person person, UUID job) {
        long began = System.nanoTime();
        long pause = 20;
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            ImportView view = as(person).call(() -> transfer.progress(job));
            if (!view.isWorking()) {
                return view;
            }
            pause(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
        throw new AssertionError("Still at work after " + PATIENCE);
    }

    /** What the server does by itself once a day. */
    public void tidyUp() {
        try {
            Class<?> worker = Class.forName("clinic.strideback.transfer.ImportWorker");
            Bean<?> bean = beans.resolve(beans.getBeans(worker));
            Method tidyUp = worker.getMethod("forgetAbandoned");
            tidyUp.setAccessible(true);
            tidyUp.invoke(beans.getReference(bean, worker, beans.createCreationalContext(bean)));
        } catch (ReflectiveOperationException gone) {
            throw new LinkageError(gone.getMessage(), gone);
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The first rows. */
    public List<List<String>> sample(Person person, UUID job) {
        return as(person).call(() -> {
            try {
                return transfer.sample(job);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    /** The report, row by row. */
    public List<CSVRecord> report(Person person, UUID job) {
        StringBuilder out = new StringBuilder();
        as(person).run(() -> {
            try {
                transfer.report(job, Locale.ENGLISH, out);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        });
        return rows(out.toString());
    }

    /** The runners taken along, row by row. */
    public List<CSVRecord> export(Person person, StringBuilder out) {
        as(person).run(() -> {
            try {
                transfer.export(false, out);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        });
        return rows(out.toString());
    }

    private static List<CSVRecord> rows(String csv) {
        try {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(new StringReader(csv)).getRecords();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
