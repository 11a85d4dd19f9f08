package clinic.strideback.it.transfer;

import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.it.InContainer;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.Verdict;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand rows in one file, among them one in twenty who stands there twice; then the same file once more, whose rows are all known. Not part of
 * the whole run, whose other tests would find these runners: {@code -Dit.test=ImportSpeedIT}.
 */
class ImportSpeedIT extends InContainer {

    private static final Logger LOG = System.getLogger(ImportSpeedIT.class.getName());
    private static final int ROWS = 100_000;
    private static final double MOST_SECONDS = 60;

    @Inject
    Imports imports;

    @Test
    void aHundredThousandRowsTakeAMinute() {
        String file = file();
        long began = System.nanoTime();

        ImportView checked = imports.check(TARA, file);
        double seconds = seconds(began);
        ImportView done = imports.confirm(TARA, checked.id(), false);
        double all = seconds(began);
        long again = System.nanoTime();
        ImportView known = imports.check(TARA, file);

        LOG.log(
                Level.INFO,
                "IMPORT " + ROWS + " rows: checked in " + seconds + " s " + checked.counts()
                        + ", registered " + done.imported() + " after " + all + " s; checked once more in "
                        + seconds(again)
                        + " s " + known.counts() + "; heap "
                        + Runtime.getRuntime().totalMemory() / (1 << 20) + " MiB");
        assertThat(checked.failure()).isNull();
        assertThat(done.imported()).isEqualTo(checked.count(Verdict.NEW));
        assertThat(known.count(Verdict.NEW)).isZero();
        assertThat(all).isLessThan(MOST_SECONDS);
    }

    private static String file() {
        IntFunction<String> strangers = Runners.strangers(42);
        Random random = new Random(43);
        List<String> seen = new java.util.ArrayList<>();
        return Runners.file(ROWS, number -> {
            if (!seen.isEmpty() && random.nextInt(20) == 0) {
                return seen.get(random.nextInt(seen.size()));
            }
            String row = strangers.apply(number);
            seen.add(row);
            return row;
        });
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
