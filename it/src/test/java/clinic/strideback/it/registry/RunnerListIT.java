package clinic.strideback.it.registry;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.patient.FileService;
import clinic.strideback.patient.HandOverForm;
import clinic.strideback.patient.Standing;
import clinic.strideback.patient.StandingForm;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerHit;
import clinic.strideback.registry.RunnerList;
import clinic.strideback.registry.RunnerPage;
import clinic.strideback.registry.RunnerSort;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunnerListIT extends InContainer {

    @Inject
    RegistryService registry;

    @Inject
    FileService files;

    @Test
    void eachOrderIsReadToItsEndPageByPage() {
        for (int i = 0; i <= RegistryService.PAGE; i++) {
            given.aRunnerOf(TARA);
        }
        for (RunnerSort sort : RunnerSort.values()) {
            List<RunnerHit> all = all(TARA, RunnerList.CLINIC, sort);

            assertThat(all).extracting(RunnerHit::id).doesNotHaveDuplicates();
            assertThat(all.stream()
                            .map(hit -> String.valueOf(hit.id()))
                            .reduce((one, other) -> one + "," + other)
                            .orElseThrow())
                    .as(sort.name())
                    .isEqualTo(sql.answer(
                            "select string_agg(e.patient_id::text, ',' order by " + order(sort)
                                    + ") from registry_entry e where e.clinic_id = ? and e.standing = 'ACTIVE'",
                            DemoPlanting.NORDTOR.value()));
        }
    }

    private static String order(RunnerSort sort) {
        return switch (sort) {
            case NAME -> "e.sort_key, e.patient_id";
            case BIRTH_DATE -> "e.birth_date, e.patient_id";
            case REGISTERED -> "e.registered_at desc, e.patient_id desc";
        };
    }

    @Test
    void whoRegistersARunnerHasThemUntilTheyAreHandedOver() {
        PatientId runner = given.aRunnerOf(TARA);
        RunnerPage page = as(TARA).call(() -> registry.list(RunnerList.MINE, RunnerSort.REGISTERED, null));
        assertThat(page.rows().get(0).id()).isEqualTo(runner);
        assertThat(page.rows().get(0).therapist()).isEqualTo("Tara Okonkwo-Lindqvist");
        assertThat(page.counts().get(RunnerList.MINE)).isPositive();
        assertThat(audit.all()).contains(new Row(TARA, "Registry.list", "R", "SUCCESS", null, null));

        HandOverForm form = new HandOverForm();
        form.setWas(DemoPlanting.TARA.value());
        as(TARA).run(() -> files.handOver(runner, form));
        assertThat(ids(TARA, RunnerList.MINE)).doesNotContain(runner);
        assertThat(ids(TARA, RunnerList.CLINIC)).contains(runner);
        RunnerPage without = as(TARA).call(() -> registry.list(RunnerList.MINE, RunnerSort.NAME, null));
        assertThat(without.counts().get(RunnerList.MINE))
                .isEqualTo(page.counts().get(RunnerList.MINE) - 1);
    }

    @Test
    void whoIsTreatedNoMoreIsArchivedAndStillFound() {
        PatientId runner = given.aRunnerOf(TARA);
        for (Standing standing : List.of(Standing.MOVED_AWAY, Standing.ARCHIVED, Standing.DECEASED)) {
            change(runner, standing);

            assertThat(ids(TARA, RunnerList.ARCHIVED)).as(standing.name()).contains(runner);
            assertThat(ids(TARA, RunnerList.CLINIC)).doesNotContain(runner);
            assertThat(ids(TARA, RunnerList.MINE)).doesNotContain(runner);
        }
        change(runner, Standing.ACTIVE);
        assertThat(ids(TARA, RunnerList.MINE)).contains(runner);
    }

    @Test
    void anotherClinicsRunnersAreOnNoList() {
        PatientId runner = given.aRunnerOf(TARA);

        for (RunnerList list : RunnerList.values()) {
            assertThat(ids(THEO, list)).doesNotContain(runner);
        }
    }

    private void change(PatientId runner, Standing standing) {
        StandingForm form = new StandingForm();
        form.setVersion(as(TARA).call(() -> files.read(runner, Locale.ENGLISH)).version());
        form.setStanding(standing);
        form.setSince(LocalDate.of(2026, 1, 2));
        form.setReason("Told on the phone");
        as(TARA).run(() -> files.changeStanding(runner, form));
    }

    private List<PatientId> ids(Person reader, RunnerList list) {
        return all(reader, list, RunnerSort.REGISTERED).stream()
                .map(RunnerHit::id)
                .toList();
    }

    private List<RunnerHit> all(Person reader, RunnerList list, RunnerSort sort) {
        List<RunnerHit> all = new ArrayList<>();
        UUID after = null;
        do {
            UUID behind = after;
            RunnerPage page = as(reader).call(() -> registry.list(list, sort, behind));
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }
}
