package clinic.strideback.it.report;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.audit.AuditOutcome;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.measure.Side;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.TrailFilter;
import clinic.strideback.report.TrailPage;
import clinic.strideback.report.TrailRow;
import clinic.strideback.report.TrailService;
import clinic.strideback.report.WorklistPage;
import clinic.strideback.report.WorklistRow;
import clinic.strideback.report.WorklistService;
import clinic.strideback.report.rules.Reason;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The chart's header, the worklist and the trail's viewer: they change nothing. */
class ReportServicesIT extends InContainer {

    @Inject
    ChartService charts;

    @Inject
    WorklistService worklist;

    @Inject
    CarePlanService carePlans;

    @Inject
    TrailService trail;

    @Test
    void aChartSaysWhoItIsAboutAndWhichProblemIsTheNewest() {
        PatientId runner = given.aRunnerOf(TARA);
        assertThat(header(runner).episode()).isNull();
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();

        ChartHeader header = header(runner);

        assertThat(header.patient()).isEqualTo(runner);
        assertThat(header.number()).isEqualTo(shownNumber(runner));
        assertThat(header.episode()).isNotNull().satisfies(newest -> {
            assertThat(newest.id()).isEqualTo(episode);
            assertThat(newest.side()).isEqualTo(Side.LEFT);
        });
        assertThat(audit.all()).containsExactly(new Row(TARA, "Chart.header", "R", "SUCCESS", null, runner));
    }

    @Test
    void aWorklistHasTheRunnersOfTheOwnClinicsOnly() {
        List<PatientId> taras = runners(false);
        taras.addAll(runners(true));
        WorklistPage theos = as(THEO).call(() -> worklist.find(null, false, null));

        assertThat(taras).contains(DemoPlanting.PAULAS_FILE).doesNotContain(DemoPlanting.PIETS_FILE);
        assertThat(theos.rows()).extracting(WorklistRow::patient).doesNotContain(DemoPlanting.PAULAS_FILE);
        assertThat(audit.all())
                .contains(new Row(TARA, "Worklist.find", "R", "SUCCESS", null, null))
                .endsWith(new Row(THEO, "Worklist.find", "R", "SUCCESS", null, null));
    }

    @Test
    void aPlanThatAsksForNothingIsNotOnPlanAndSaysSo() {
        PatientId empty = given.aRunnerOf(TARA);
        open(given.anEpisodeOfLeftStrain(TARA, empty), "P-ASPETAR", "1");
        PatientId asked = given.aRunnerOf(TARA);
        open(given.anEpisodeOfLeftStrain(TARA, asked), "P-HEID", "I");

        assertThat(with(Reason.NOTHING_DUE)).contains(empty).doesNotContain(asked);
        assertThat(runners(true)).doesNotContain(empty);
    }

    @Test
    void theTrailShowsWhoOpenedWhoseFileAndThenWhoAsked() {
        PatientId runner = given.aRunnerOf(TARA);
        header(runner);
        audit.fromHere();

        TrailPage page = as(ADA).call(() -> trail.find(about(shownNumber(runner))));

        assertThat(page.rows())
                .extracting(TrailRow::useCase, TrailRow::person, TrailRow::outcome)
                .containsExactly(
                        tuple("Chart.header", "Tara Okonkwo-Lindqvist", AuditOutcome.SUCCESS),
                        tuple("Patient.register", "Tara Okonkwo-Lindqvist", AuditOutcome.SUCCESS));
        assertThat(audit.all()).containsExactly(new Row(ADA, "Trail.find", "R", "SUCCESS", null, runner));
    }

    @Test
    void aNumberThatNobodyHasFindsNothingAndSaysSo() {
        TrailPage page = as(ADA).call(() -> trail.find(about("1234567-8")));

        assertThat(page.runnerKnown()).isFalse();
        assertThat(page.rows()).isEmpty();
    }

    @Test
    void theTrailIsReadOnFromWhereAPageEnds() {
        for (int i = 0; i <= TrailService.PAGE; i++) {
            as(ADA).call(() -> trail.find(about("1234567-8")));
        }
        TrailPage first = as(ADA).call(() -> trail.find(new TrailFilter()));
        TrailFilter older = new TrailFilter();
        older.setBefore(first.older());

        TrailPage second = as(ADA).call(() -> trail.find(older));

        assertThat(first.rows()).hasSize(TrailService.PAGE);
        assertThat(second.rows()).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.rows().get(0).at())
                .isBeforeOrEqualTo(first.rows().get(49).at());
    }

    @Test
    void aSignInNameIsFoundInAnyCase() {
        header(given.aRunnerOf(TARA));
        TrailFilter shouted = new TrailFilter();
        shouted.setPerson(
                String.valueOf(sql.answer("select sign_in_name from account where id::text = ?", TARA.principal()))
                        .toUpperCase(Locale.ROOT));

        assertThat(as(ADA).call(() -> trail.find(shouted)).rows())
                .isNotEmpty()
                .extracting(TrailRow::person)
                .containsOnly("Tara Okonkwo-Lindqvist");
    }

    @Test
    void theTimesAreThoseOfMostClinicsForWhoWorksAtNone() {
        assertThat(as(ADA).call(() -> trail.find(new TrailFilter())).zone().getId())
                .isEqualTo(
                        sql.answer("select zone from clinic group by zone order by count(*) desc, min(name) limit 1"));
    }

    @Test
    void aPlaceThatIsNoneIsNotFound() {
        TrailFilter mistyped = new TrailFilter();
        mistyped.setBefore("no place");

        assertThatThrownBy(() -> as(ADA).call(() -> trail.find(mistyped))).isInstanceOf(NotFound.class);
    }

    private void open(EpisodeId episode, String protocol, String phase) {
        PlanOpening opening = new PlanOpening(protocol, 1, phase, List.of());
        as(TARA).run(() -> carePlans.open(episode, opening));
    }

    private List<PatientId> with(Reason reason) {
        return all(after -> as(TARA).call(() -> worklist.find(reason, false, after)));
    }

    private ChartHeader header(PatientId runner) {
        return as(TARA).call(() -> charts.header(runner));
    }

    private List<PatientId> runners(boolean onPlan) {
        return all(after -> as(TARA).call(() -> worklist.find(null, onPlan, after)));
    }

    private static List<PatientId> all(Function<@Nullable String, WorklistPage> read) {
        List<PatientId> found = new ArrayList<>();
        String after = null;
        do {
            WorklistPage page = read.apply(after);
            page.rows().forEach(row -> found.add(row.patient()));
            after = page.after();
        } while (after != null);
        return found;
    }

    private String shownNumber(PatientId runner) {
        String number = sql.answer("select min(number) from patient_number_row where patient_id = ?", runner.value());
        return String.valueOf(number).replaceFirst("(.)$", "-$1");
    }

    private static TrailFilter about(String number) {
        TrailFilter filter = new TrailFilter();
        filter.setNumber(number);
        return filter;
    }
}
