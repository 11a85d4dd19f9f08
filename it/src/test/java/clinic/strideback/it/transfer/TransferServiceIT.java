package clinic.strideback.it.transfer;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Given;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.registry.RegistryService;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.transfer.ImportForm;
import clinic.strideback.transfer.ImportState;
import clinic.strideback.transfer.ImportSummary;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.TransferService;
import clinic.strideback.transfer.UnreadableFile;
import clinic.strideback.transfer.Verdict;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class TransferServiceIT extends InContainer {

    private static final Random RANDOM = new Random();
    private static final List<String> SYLLABLES = List.of(
            "bo", "da", "fu", "ge", "hi", "jo", "ka", "li", "me", "no", "pu", "qua", "re", "su", "ti", "vo", "wa", "xe",
            "yi", "zu");

    @Inject
    TransferService transfer;

    @Inject
    PatientService patients;

    @Inject
    RegistryService registry;

    @Inject
    Imports imports;

    @Test
    void aTherapistBringsRunnersAndFindsThem() {
        String family = family();
        String file = Runners.HEADER + family + ",Ludmila,1991-02-28,f,+49 170 2345678,ludmila@example.org,Köln\n";

        ImportView checked = imports.check(TARA, file);
        assertThat(registry(family)).isZero();
        ImportView done = imports.confirm(TARA, checked.id(), false);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.count(Verdict.NEW)).isOne();
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.imported()).isOne();
        assertThat(as(TARA).call(() -> transfer.rows(done.id(), Verdict.NEW, Locale.ENGLISH)))
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo(family + ", Ludmila"));
        PatientId runner = as(TARA).call(() -> registry.find(family)).get(0).id();
        PatientForm form = as(TARA).call(() -> patients.correction(runner));
        assertThat(form.getGivenName()).isEqualTo("Ludmila");
        assertThat(form.get(PersonField.PHONE_1)).isEqualTo("+49 170 2345678");
        assertThat(form.get(PersonField.CITY)).isEqualTo("Köln");
        assertThat(as(TARA).call(() -> registry.find("0170 2345678"))).isNotEmpty();
        assertThat(audit.all())
                .contains(
                        new Row(TARA, "Transfer.open", "C", "SUCCESS", null, null),
                        new Row(TARA, "Transfer.check", "C", "SUCCESS", null, null),
                        new Row(TARA, "Transfer.confirm", "C", "SUCCESS", null, null));
    }

    @Test
    void theFirstRowsAreShownAsTheyStandInTheFile() {
        UUID job = imports.open(TARA, "Nachname;Club\n Šimůnek ;SC\nB;\nC;TV\nD;FC\n");

        assertThat(imports.sample(TARA, job))
                .containsExactly(List.of(" Šimůnek ", "SC"), List.of("B", ""), List.of("C", "TV"));
        assertThatThrownBy(() -> imports.sample(THEO, job)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyRowHasItsVerdict() {
        PatientForm known = Given.aRunnersForm();
        as(TARA).call(() -> patients.register(null, known));
        String family = family();
        String file = Runners.HEADER
                + known.getFamilyName() + ",Žofie," + known.getBirthDate() + ",f,,,\n"
                + family + ",Maximilian,1984-05-06,m,+49 160 1112223,,\n"
                + family + ",Maximilian,1984-05-06,m,+49 160 1112223,,\n"
                + family + ",Max,1984-06-05,m,+49 160 1112223,,\n"
                + family + ",,1984-13-45,m,call me,,\n"
                + "one,cell\n";

        ImportView checked = imports.check(TARA, file);

        List<CSVRecord> report = imports.report(TARA, checked.id());
        assertThat(report).extracting(row -> row.get("line")).containsExactly("2", "3", "4", "5", "6", "7");
        assertThat(report)
                .extracting(row -> row.get("verdict"))
                .containsExactly("EXACT", "NEW", "EXACT", "POSSIBLE", "ERROR", "ERROR");
        assertThat(report.get(0).get("matching_patient")).matches("\\d{7}-\\d");
        assertThat(report.get(0).get("reason")).startsWith("Known already: ").contains("Same birth date");
        assertThat(report.get(2).get("matching_line")).isEqualTo("3");
        assertThat(report.get(3).get("matching_line")).isEqualTo("3");
        assertThat(Double.parseDouble(report.get(3).get("score"))).isGreaterThan(12);
        assertThat(report.get(4).get("reason")).contains("Birth date: This is no date. (1984-13-45)", "Phone: ");
        assertThat(report.get(5).get("reason")).isEqualTo("The header has 7 columns, this row 2.");
        assertThat(as(TARA).call(() -> transfer.rows(checked.id(), Verdict.EXACT, Locale.GERMAN)))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.reason()).startsWith("Schon bekannt"));
    }

    @Test
    void ofAnotherClinicsRunnerOnlyThatThereIsSomebody() {
        PatientForm known = Given.aRunnersForm();
        as(THEO).call(() -> patients.register(null, known));

        ImportView checked = imports.check(
                TARA, Runners.HEADER + known.getFamilyName() + ",Žofie," + known.getBirthDate() + ",f,,,\n");

        assertThat(imports.report(TARA, checked.id())).singleElement().satisfies(row -> {
            assertThat(row.get("verdict")).isEqualTo("EXACT");
            assertThat(row.get("reason")).isEqualTo("Known already: somebody at another clinic");
            assertThat(row.get("matching_patient") + row.get("score")).isEmpty();
        });
    }

    @Test
    void whoMayBeKnownIsLeftOutUnlessSomebodyWantsThem() {
        String family = family();
        String other = family();
        String file = twoWhoMayBeOne(family, 1943);

        ImportView without = imports.check(TARA, file);
        assertThat(without.count(Verdict.POSSIBLE)).isOne();
        assertThat(imports.confirm(TARA, without.id(), false).imported()).isOne();
        assertThat(registry(family)).isOne();

        ImportView with = imports.check(TARA, twoWhoMayBeOne(other, 1985));
        assertThat(imports.confirm(TARA, with.id(), true).imported()).isEqualTo(2);
        assertThat(registry(other)).isEqualTo(2);
        assertThat(sql.answer("""
                select count(*) from duplicate_pair d join import_row r on r.patient_id in (d.first_id, d.second_id)
                where r.job_id = ? and r.line = 3 and d.state = 'OPEN'""", with.id())).isEqualTo("1");
    }

    @Test
    void confirmingTwiceRegistersOnce() {
        String family = family();
        UUID job = imports.check(TARA, Runners.HEADER + family + ",Ida," + born() + ",f,,,\n")
                .id();

        as(TARA).run(() -> transfer.confirm(job, false));
        as(TARA).run(() -> transfer.confirm(job, false));
        imports.ended(TARA, job);
        as(TARA).run(() -> transfer.confirm(job, false));

        assertThat(imports.ended(TARA, job).imported()).isOne();
        assertThat(registry(family)).isOne();
    }

    @Test
    void aFormSentTwiceBringsTheFileOnce() {
        ImportForm form = new ImportForm();
        String file = Runners.HEADER + family() + ",Ida," + born() + ",f,,,\n";

        UUID first = imports.open(TARA, form, file);
        UUID second = imports.open(TARA, form, file);

        assertThat(second).isEqualTo(first);
        assertThat(sql.answer("select count(*) from import_job where id = ?", first))
                .isEqualTo("1");
        assertThatThrownBy(() -> imports.open(THEO, form, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFilesBroughtLastAreFoundAgain() {
        UUID older = imports.open(TARA, Runners.HEADER);
        UUID newer = imports.check(TARA, Runners.HEADER + family() + ",Ida," + born() + ",f,,,\n")
                .id();

        List<ImportSummary> found = as(TARA).call(() -> transfer.recent());

        assertThat(found).hasSizeLessThanOrEqualTo(10);
        assertThat(found).extracting(ImportSummary::id).startsWith(newer, older);
        assertThat(found.get(0).fileName()).isEqualTo("runners.csv");
        assertThat(found.get(0).state()).isEqualTo(ImportState.CHECKED);
        assertThat(found.get(0).total()).isOne();
        assertThat(as(THEO).call(() -> transfer.recent()))
                .extracting(ImportSummary::id)
                .doesNotContain(newer, older);
        for (Person other : List.of(PAULA, ADA)) {
            assertThatThrownBy(() -> as(other).call(() -> transfer.recent())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatNobodyGoesOnWithIsForgottenAfterAWeek() {
        String file = Runners.HEADER + family() + ",Ida," + born() + ",f,,,\n";
        UUID old = imports.check(TARA, file).id();
        UUID young = imports.check(TARA, file).id();
        UUID done = imports.confirm(TARA, imports.check(TARA, file).id(), false).id();
        sql.act("update import_job set touched_at = touched_at - interval '6 days 23 hours' where id = ?", young);
        sql.act(
                "update import_job set touched_at = touched_at - interval '7 days 1 minute' where id in (?, ?)",
                old,
                done);

        imports.tidyUp();

        assertThatThrownBy(() -> as(TARA).call(() -> transfer.progress(old))).isInstanceOf(NotFound.class);
        assertThat(sql.answer("select count(*) from import_row where job_id = ?", old))
                .isEqualTo("0");
        assertThat(kept(old)).doesNotExist();
        assertThat(as(TARA).call(() -> transfer.progress(young)).state()).isEqualTo(ImportState.CHECKED);
        assertThat(kept(young)).exists();
        assertThat(as(TARA).call(() -> transfer.progress(done)).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void theSameFileCheckedTwiceBeforeItIsConfirmedRegistersOnce() {
        String family = family();
        String file = Runners.HEADER + family + ",Ida," + born() + ",f,,,\n";
        UUID first = imports.check(TARA, file).id();
        UUID second = imports.check(TARA, file).id();

        assertThat(imports.confirm(TARA, first, false).imported()).isOne();
        ImportView again = imports.confirm(TARA, second, false);

        assertThat(again.imported()).isZero();
        assertThat(again.count(Verdict.EXACT)).isOne();
        assertThat(registry(family)).isOne();
    }

    @Test
    void nobodyIsRegisteredFromAFileThatIsNotChecked() {
        UUID job = imports.open(TARA, Runners.HEADER + family() + ",Ida," + born() + ",f,,,\n");

        assertThatThrownBy(() -> as(TARA).run(() -> transfer.confirm(job, false)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aFileThatBreaksAtRow70000LeavesNothingAndSaysWhere() {
        String jobs = sql.answer("select count(*) from import_job");
        String rows = sql.answer("select count(*) from import_row");
        String runners = sql.answer("select count(*) from patient");
        IntFunction<String> strangers = Runners.strangers(7);
        String file = Runners.file(
                70_010, number -> number == 70_000 ? "\"Mann\"o,Ida,1991-02-28,f,,," : strangers.apply(number));

        assertThatThrownBy(() -> imports.open(TARA, file)).isInstanceOfSatisfying(UnreadableFile.class, broken -> {
            assertThat(broken.code()).isEqualTo("transfer.file.strayQuote");
            assertThat(broken.arguments()).hasToString("[70002]");
        });

        assertThat(sql.answer("select count(*) from import_job")).isEqualTo(jobs);
        assertThat(sql.answer("select count(*) from import_row")).isEqualTo(rows);
        assertThat(sql.answer("select count(*) from patient")).isEqualTo(runners);
        assertThat(audit.all())
                .containsExactly(new Row(TARA, "Transfer.open", "C", "REFUSED", "transfer.file.strayQuote", null));
    }

    @Test
    void whatWasStoppedInTheMiddleGoesOnBehindTheLastWholeStep() {
        String family = family();
        String file =
                Runners.file(2500, number -> family + letters(number) + "," + letters(number * 7) + ",1991-02-28,,,,");
        UUID job = imports.check(TARA, file).id();
        as(TARA).run(() -> transfer.rows(job, null, Locale.ENGLISH));
        sql.act("update import_row set verdict = 'NEW' where job_id = ?", job);
        String told = sql.answer("select runner from import_row where job_id = ? and line = 1700", job);
        sql.act("update import_row set runner = '{}' where job_id = ? and line = 1700", job);

        ImportView stopped = imports.confirm(TARA, job, false);
        assertThat(stopped.state()).isEqualTo(ImportState.CONFIRMED);
        assertThat(stopped.failure()).isEqualTo("transfer.job.failed");
        assertThat(stopped.imported()).isEqualTo(1000);

        sql.act("update import_row set runner = cast(? as jsonb) where job_id = ? and line = 1700", told, job);
        ImportView done = imports.confirm(TARA, job, false);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.imported()).isEqualTo(2500);
        assertThat(sql.answer(
                        "select count(distinct patient_id) from import_row where job_id = ? and runner is null", job))
                .isEqualTo("2500");
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        UUID job = imports.check(TARA, Runners.HEADER + family() + ",Ida," + born() + ",f,,,\n")
                .id();

        List<Runnable> doors = List.of(
                () -> transfer.progress(job),
                () -> transfer.check(job, null),
                () -> transfer.confirm(job, false),
                () -> transfer.rows(job, null, Locale.ENGLISH),
                () -> transfer.discard(job));
        for (Runnable door : doors) {
            assertThatThrownBy(() -> as(THEO).run(door)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> imports.report(THEO, job)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNoTherapistIsRefused() {
        for (Person other : List.of(PAULA, ADA)) {
            assertThatThrownBy(() -> imports.open(other, Runners.HEADER)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> imports.export(other, new StringBuilder())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatWouldBeCalculatedComesBackAsItWas() {
        PatientForm form = Given.aRunnersForm();
        form.setGivenName("=1+1");
        form.tell(PersonField.PHONE_1, "+49 170 9876543")
                .tell(PersonField.CITY, "@home")
                .tell(PersonField.NOTE, "-2 kg");
        as(TARA).call(() -> patients.register(null, form));
        audit.fromHere();
        StringBuilder csv = new StringBuilder();

        List<CSVRecord> taken = imports.export(TARA, csv);

        assertThat(taken)
                .filteredOn(row -> row.get("family_name").equals(form.getFamilyName()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("given_name")).isEqualTo("'=1+1");
                    assertThat(row.get("phone")).isEqualTo("'+49 170 9876543");
                    assertThat(row.get("city")).isEqualTo("'@home");
                    assertThat(row.get("note")).isEqualTo("'-2 kg");
                    assertThat(row.get("birth_date")).isEqualTo(form.getBirthDate());
                });
        assertThat(audit.all()).containsExactly(new Row(TARA, "Transfer.export", "R", "SUCCESS", null, null));
        assertThat(sql.answer(
                        "select detail from audit_event where use_case = 'Transfer.export' order by id desc limit 1"))
                .isEqualTo(taken.size() + " runners");
        String back = csv.toString().lines().limit(1).findFirst().orElseThrow() + "\n"
                + csv.toString()
                        .lines()
                        .filter(line -> line.contains(form.getFamilyName()))
                        .findFirst()
                        .orElseThrow();
        ImportView again = imports.check(TARA, back);
        assertThat(again.count(Verdict.EXACT)).isOne();
    }

    private int registry(String family) {
        return as(TARA).call(() -> registry.find(family)).size();
    }

    private static String twoWhoMayBeOne(String family, int year) {
        String phone = "+49 160 " + (1_000_000 + RANDOM.nextInt(8_999_999));
        return Runners.HEADER + family + ",Maximilian," + year + "-04-03,m," + phone + ",,\n" + family + ",Max," + year
                + "-03-04,m," + phone + ",,\n";
    }

    private static Path kept(UUID job) {
        return Path.of(System.getProperty("java.io.tmpdir"), "strideback-import-" + job + ".csv");
    }

    private static LocalDate born() {
        return LocalDate.of(1940, 1, 1).plusDays(RANDOM.nextInt(25_000));
    }

    private static String family() {
        return "Bringer" + letters(RANDOM.nextInt(1_000_000_000));
    }

    /** A word for a number. */
    private static String letters(int number) {
        List<String> word = new ArrayList<>();
        for (int rest = number; rest > 0 || word.isEmpty(); rest /= SYLLABLES.size()) {
            word.add(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return String.join("", word);
    }
}
