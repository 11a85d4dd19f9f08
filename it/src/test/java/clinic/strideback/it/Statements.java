package clinic.strideback.it;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of a use case: what is asserted is the exact number, so that a change must be explained. */
@Dependent
public class Statements {

    @PersistenceUnit(unitName = "strideback-ejb.jar#strideback")
    EntityManagerFactory factory;

    /** How many statements the work sent, the audit trail's own one included. */
    public long during(Runnable work) {
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

    /** The same in a request of its own, so that nothing was looked up before but who the caller is. */
    public long duringOneRequest(Runnable work) {
        return during(() -> Requests.apart(Executors.callable(work)));
    }
}
