package clinic.strideback.it;

import clinic.strideback.access.Accounts;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of a use case: what is asserted is the exact number, so that a change must be explained. */
@Dependent
public class Statements {

    /** Who they are is looked up once in half a minute, in the midst of whatever is counted unless it was done just before. */
    private static final List<PersonId> PEOPLE =
            List.of(DemoPlanting.TARA, DemoPlanting.THEO, DemoPlanting.PAULA, DemoPlanting.PIET, DemoPlanting.ADA);

    @PersistenceUnit(unitName = "strideback-ejb.jar#strideback")
    EntityManagerFactory factory;

    @Inject
    Sql sql;

    @Inject
    Accounts accounts;

    /** How many statements the work sent, the audit trail's own one included. */
    public long during(Runnable work) {
        PEOPLE.forEach(accounts::find);
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        try {
            work.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /**
     * The same in a request of its own, so that nothing was looked up before but who the caller is; without those that drew a block of fifty keys, which fall
     * due after so many requests and not in each.
     */
    public long duringOneRequest(Runnable work) {
        long drawn = blocksOfKeys();
        long sent = during(() -> Requests.apart(Executors.callable(work)));
        return sent - (blocksOfKeys() - drawn);
    }

    /** Drawn by the application so far; from one sequence a trigger draws, without a statement. */
    private long blocksOfKeys() {
        return Long.parseLong(
                sql.answer(
                        "select sum(coalesce((last_value - start_value) / increment_by + 1, 0)) from pg_sequences"
                                + " where schemaname = 'public' and increment_by > 1 and sequencename <> 'patient_clinic_seq'"));
    }
}
