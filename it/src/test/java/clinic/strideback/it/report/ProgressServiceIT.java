package clinic.strideback.it.report;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.report.ProgressService;
import clinic.strideback.report.ProgressView;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressServiceIT extends InContainer {

    private static final PatientId RUNNER = DemoPlanting.PIETS_FILE;

    @Inject
    ProgressService progress;

    @Test
    void aRunnerReadsTheOwnProgress() {
        ProgressView own = own();

        assertThat(own.weeks()).hasSize(6);
        assertThat(own.pains()).hasSize(21);
        assertThat(own.way().step().stage()).isEqualTo(3);
        assertThat(own.changes()).first().satisfies(change -> assertThat(change.message())
                .isNotBlank());
        assertThat(audit.all()).containsExactly(new Row(PIET, "Progress.own", "R", "SUCCESS", null, RUNNER));
    }

    @Test
    void anotherRunnersProgressIsRefused() {
        refused(PAULA, "refused.file");
    }

    @Test
    void aTherapistReadsTheChartAndNotTheRunnersPage() {
        refused(TARA, "refused.permission");
    }

    @Test
    void thePageTakesFourStatements() {
        own(); // and the access look-up, which is kept for the request

        assertThat(statements.during(this::own)).isEqualTo(4 + 1);
    }

    private void refused(Person caller, String reason) {
        assertThatThrownBy(() -> as(caller).call(() -> progress.own(RUNNER, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThat(audit.all()).containsExactly(new Row(caller, "Progress.own", "R", "REFUSED", reason, RUNNER));
    }

    private ProgressView own() {
        return as(PIET).call(() -> progress.own(RUNNER, Locale.ENGLISH)).orElseThrow();
    }
}
