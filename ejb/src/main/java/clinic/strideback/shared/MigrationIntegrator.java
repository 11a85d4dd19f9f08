package clinic.strideback.shared;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date as its owner, before the persistence unit opens and validates it. */
public final class MigrationIntegrator implements Integrator {

    private static final String OWNER = "java:jboss/datasources/StrideBackOwner";

    @Override
    public void integrate(Metadata metadata, BootstrapContext boot, SessionFactoryImplementor factory) {
        Flyway.configure(MigrationIntegrator.class.getClassLoader())
                .dataSource(owner())
                .locations("classpath:db/migration")
                .sqlMigrationPrefix("V")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was integrated that would have to be taken out
    }

    @SuppressWarnings("BanJNDI") // a constant name within the server
    private static DataSource owner() {
        try {
            return InitialContext.doLookup(OWNER);
        } catch (NamingException missing) {
            throw new IllegalStateException("The owner's data source " + OWNER + " is not configured", missing);
        }
    }
}
