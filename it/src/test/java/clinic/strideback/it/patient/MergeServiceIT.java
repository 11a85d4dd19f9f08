package clinic.strideback.it.patient;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.load.LoadService;
import clinic.strideback.load.RunForm;
import clinic.strideback.patient.MergeForm;
import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.UndoMergeForm;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerHit;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeServiceIT extends InContainer {

    /** Every row of a fact, and whose it is; versions count up and are no facts. */
    private static final List<String> FACTS = List.of(
            "episode_of_care",
            "assessment",
            "finding",
            "care_plan",
            "prescription",
            "run",
            "morning_check",
            "stage_position",
            "patient_number_row",
            "patient_name");

    @Inject
    MergeService merges;

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Inject
    AssessmentService assessments;

    @Inject
    CarePlanService plans;

    @Inject
    LoadService runs;

    private PatientId stays;
    private PatientId goes;
    private EpisodeId episode;

    @BeforeEach
    void twoFilesOfOneRunner() {
        stays = given.aRunnerOf(TARA);
        goes = given.aRunnerOf(TARA);
        given.anEpisodeOfLeftStrain(TARA, stays);
        episode = given.anEpisodeOfLeftStrain(TARA, goes);
        sign(episode);
        taraDoes(() -> plans.open(episode, new PlanOpening("P-TIGHT", 1, "A", List.of())));
        for (PatientId runner : List.of(stays, goes)) {
            RunForm run = aRun(3);
            run.setPainNextMorning(1);
            taraDoes(() -> runs.log(runner, run));
        }
        taraDoes(() -> runs.log(goes, aRun(5)));
        audit.fromHere();
    }

    @Test
    void everythingChartedBelongsToTheFileThatStays() {
        MergeForm form = form();
        audit.fromHere();
        merge(form);

        for (String table : List.of("episode_of_care", "assessment", "finding", "care_plan", "prescription", "run")) {
            assertThat(count(table, goes)).as(table).isZero();
        }
        assertThat(count("run", stays)).isEqualTo(3);
        assertThat(count("morning_check", goes))
                .as("a morning that both answered stays behind")
                .isEqualTo(1);
        assertThat(sql.answer("select count(*) from patient_merge_row where table_name = 'run' and deed = 'MOVED'"))
                .isNotEqualTo("0");
        assertThat(audit.all()).first().isEqualTo(new Row(TARA, "Merge.merge", "U", "SUCCESS", null, stays));
    }

    @Test
    void bothNumbersAndBothNamesFindTheFileThatStays() {
        MergeView view = compare();
        merge(form());

        for (String typed : List.of(
                view.survivor().number(), view.merged().number(), view.merged().familyName())) {
            assertThat(tara(() -> registry.find(typed)))
                    .extracting(RunnerHit::id)
                    .as(typed)
                    .startsWith(stays);
        }
        RunnerHit found = tara(() -> registry.find(view.merged().number())).get(0);
        assertThat(found.number()).isEqualTo(view.survivor().number());
        assertThat(found.formerNumber()).isEqualTo(view.merged().number());
        assertThatThrownBy(() -> tara(() -> patients.correction(goes))).isInstanceOf(Refused.class);
    }

    @Test
    void chosenFieldsAreTakenOverAndOthersStay() {
        PatientForm told = tara(() -> patients.correction(goes));
        told.tell(PersonField.PHONE_1, "+49 30 1234567").tell(PersonField.CITY, "Bremen");
        taraDoes(() -> patients.correct(goes, told));
        MergeForm form = form();
        assertThat(form.getTaken()).containsEntry("PHONE_1", true).containsEntry("CITY", true);
        form.getTaken().put("CITY", false);
        merge(form);

        PatientForm now = tara(() -> patients.correction(stays));
        assertThat(now.get(PersonField.PHONE_1)).isEqualTo("+49 30 1234567");
        assertThat(now.get(PersonField.CITY)).isNull();
    }

    @Test
    void undoingRestoresBothToTheRow() {
        PatientForm told = tara(() -> patients.correction(goes));
        told.tell(PersonField.PHONE_1, "+49 30 1234567");
        taraDoes(() -> patients.correct(goes, told));
        String before = everything();

        merge(form());
        assertThat(everything()).isNotEqualTo(before);
        undo();

        assertThat(everything()).isEqualTo(before);
        assertThat(tara(() -> merges.mergesOf(stays))).isEmpty();
        assertThat(tara(() -> patients.correction(goes)).get(PersonField.PHONE_1))
                .isEqualTo("+49 30 1234567");
        assertThat(tara(() -> patients.correction(stays)).get(PersonField.PHONE_1))
                .isNull();
    }

    @Test
    void whatWasChartedSinceGoesWithItsEpisodeAndTheRestStays() {
        assertThat(tara(() -> assessments.listOf(goes, episode, 1))).isNotEmpty();
        merge(form());
        assertThat(tara(() -> assessments.listOf(stays, episode, 1))).isNotEmpty();
        AssessmentId since = sign(episode);
        taraDoes(() -> runs.log(stays, aRun(1)));
        PatientForm corrected = tara(() -> patients.correction(stays));
        corrected.tell(PersonField.CITY, "Kiel");
        taraDoes(() -> patients.correct(stays, corrected));
        undo();

        assertThat(tara(() -> assessments.listOf(goes, episode, 1))).isNotEmpty();
        assertThat(sql.answer("select patient_id from assessment where id = ?", since.value()))
                .isEqualTo(goes.toString());
        assertThat(sql.answer(
                        "select count(*) from finding where assessment_id = ? and patient_id = ?",
                        since.value(),
                        goes.value()))
                .isNotEqualTo("0");
        assertThat(count("run", stays)).isEqualTo(2);
        assertThat(count("run", goes)).isEqualTo(2);
        assertThat(tara(() -> patients.correction(stays)).get(PersonField.CITY)).isEqualTo("Kiel");
    }

    @Test
    void aRunCorrectedSinceGoesBackWithTheOneThatItReplaces() {
        UUID run = UUID.fromString(
                sql.answer("select id from run where patient_id = ? order by ran_on limit 1", goes.value()));
        merge(form());
        RunForm correction = tara(() -> runs.correction(stays, run));
        correction.setDistance("7");
        taraDoes(() -> runs.log(stays, correction));
        undo();

        assertThat(sql.answer("select patient_id from run where replaces = ?", run))
                .isEqualTo(goes.toString());
    }

    @Test
    void twoSubmitsAreOneMergeAndAStaleFormIsNone() {
        MergeForm form = form();
        merge(form);
        assertThatThrownBy(() -> merge(form))
                .as("the file that went is nobody's to open")
                .isInstanceOf(Refused.class);
        assertThat(sql.answer("select count(*) from patient_merge where survivor_id = ?", stays.value()))
                .isEqualTo("1");
        undo();

        MergeForm stale = form();
        PatientForm other = tara(() -> patients.correction(goes));
        other.tell(PersonField.CITY, "Bremen");
        taraDoes(() -> patients.correct(goes, other));
        assertThatThrownBy(() -> merge(stale)).isInstanceOf(StaleVersion.class);
        assertThat(count("run", goes)).isEqualTo(2);
    }

    @Test
    void aMergeIsUndoneOnce() {
        merge(form());
        UndoMergeForm form = undoForm();
        taraDoes(() -> merges.undo(stays, form));

        assertThatThrownBy(() -> taraDoes(() -> merges.undo(stays, form))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyMergesWhatIsNotTheirsToOpen() {
        PatientId foreign = given.aRunnerOf(THEO);

        assertThatThrownBy(() -> taraDoes(() -> merges.merge(stays, foreign, new MergeForm())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(THEO).run(() -> merges.merge(stays, goes, new MergeForm())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(ADA).run(() -> merges.merge(stays, goes, new MergeForm())))
                .isInstanceOf(Refused.class);
        assertThat(count("run", goes)).isEqualTo(2);
    }

    @Test
    void theApplicationCannotGiveASignedFactToAnotherRunnerByItself() {
        assertThat(sql.refusalOf(
                        "update assessment set patient_id = ? where patient_id = ?", stays.value(), goes.value()))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update finding set patient_id = ? where patient_id = ?", stays.value(), goes.value()))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from patient_merge_row")).isEqualTo(Sql.NOT_GRANTED);
    }

    /** Each in a request of its own, because a request remembers whose a file is. */
    private static <T> T tara(Supplier<T> work) {
        return Requests.apart(() -> as(TARA).call(work));
    }

    private static void taraDoes(Runnable work) {
        Requests.apart(Executors.callable(() -> as(TARA).run(work)));
    }

    private MergeView compare() {
        return tara(() -> merges.compare(stays, goes));
    }

    private MergeForm form() {
        MergeForm form = MergeForm.about(compare());
        form.setReason("Same person, registered at two visits");
        return form;
    }

    private void merge(MergeForm form) {
        taraDoes(() -> merges.merge(stays, goes, form));
    }

    private UndoMergeForm undoForm() {
        UndoMergeForm form = new UndoMergeForm();
        form.setMerge(tara(() -> merges.mergesOf(stays)).get(0).id());
        form.setReason("They are sisters");
        return form;
    }

    private void undo() {
        taraDoes(() -> merges.undo(stays, undoForm()));
    }

    private String everything() {
        StringBuilder rows = new StringBuilder();
        FACTS.forEach(table -> rows.append(table)
                .append('=')
                .append(sql.answer(
                        "select string_agg(j, E'\\n' order by j) from (select (to_jsonb(t) - 'version')::text as j from "
                                + table + " t where t.patient_id in (?, ?)) x",
                        stays.value(),
                        goes.value())));
        rows.append(sql.answer(
                "select string_agg((to_jsonb(p) - 'version')::text, ' ' order by p.id) from patient p where id in (?, ?)",
                stays.value(),
                goes.value()));
        rows.append(sql.answer(
                "select string_agg((to_jsonb(e))::text, ' ' order by e.patient_id) from registry_entry e where patient_id in (?, ?)",
                stays.value(),
                goes.value()));
        return rows.toString();
    }

    private int count(String table, PatientId runner) {
        return Integer.parseInt(
                String.valueOf(sql.answer("select count(*) from " + table + " where patient_id = ?", runner.value())));
    }

    private AssessmentId sign(EpisodeId about) {
        PatientId runner = new PatientId(UUID.fromString(
                String.valueOf(sql.answer("select patient_id from episode_of_care where id = ?", about.value()))));
        AssessmentId draft = tara(() -> assessments.begin(runner, about, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setVersion(0);
        form.setHappenedAt(LocalDateTime.of(2026, 11, 4, 9, 30));
        form.getEntries().put("CLS-GRADE", "II");
        taraDoes(() -> assessments.sign(about, draft, form));
        return draft;
    }

    private RunForm aRun(int daysAgo) {
        LocalDate today = tara(() -> runs.runsOf(stays, null)).today();
        RunForm form = new RunForm();
        form.setRanOn(today.minusDays(daysAgo));
        form.setDistance("5");
        return form;
    }
}
