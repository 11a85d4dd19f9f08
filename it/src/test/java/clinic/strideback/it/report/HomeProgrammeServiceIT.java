package clinic.strideback.it.report;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.HomeProgramme;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.report.HomeProgrammeService;
import clinic.strideback.report.HomeSheet;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeProgrammeServiceIT extends InContainer {

    private static final PatientId RUNNER = DemoPlanting.PAULAS_FILE;

    @Inject
    HomeProgrammeService programmes;

    @Inject
    CarePlanService plans;

    private EpisodeId episode;

    @BeforeEach
    void aPlanOfPaula() {
        episode = given.anEpisodeOfLeftStrain(TARA, RUNNER);
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-HEID", 1, "I", List.of())));
        audit.fromHere();
    }

    @Test
    void aTherapistPrintsThePlanAsItIs() {
        HomeSheet sheet = print(RUNNER, Locale.ENGLISH);

        HomeProgramme programme = sheet.programme();
        assertThat(programme.version()).isEqualTo(1);
        assertThat(programme.plan().episode()).isEqualTo(episode);
        assertThat(programme.exercises())
                .anySatisfy(line -> assertThat(line.item().name()).isEqualTo("Stationary bike"));
        assertThat(sheet.clinic().telephone()).isNotBlank();
        assertThat(sheet.running()).isNull();
        assertThat(audit.all()).containsExactly(new Row(TARA, "HomeProgramme.print", "R", "SUCCESS", null, RUNNER));
    }

    @Test
    void aRunnerReadsTheOwn() {
        assertThat(own(PAULA).programme().exercises()).isNotEmpty();

        assertThat(audit.all()).containsExactly(new Row(PAULA, "HomeProgramme.own", "R", "SUCCESS", null, RUNNER));
    }

    @Test
    void itSpeaksTheLanguageOfTheRunner() {
        PatientId runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        as(TARA).run(() -> plans.open(episode, new PlanOpening("P-HEID", 1, "I", List.of())));
        sql.act(
                "update patient set details = coalesce(details, '{}') || jsonb_build_object('LANGUAGE', 'Deutsch')"
                        + " where id = ?",
                runner.value());

        HomeSheet sheet = print(runner, Locale.UK);

        assertThat(sheet.locale()).isEqualTo(Locale.GERMAN);
        assertThat(sheet.programme().exercises())
                .noneSatisfy(line -> assertThat(line.item().name()).isEqualTo("Stationary bike"));
    }

    @Test
    void withoutAPlanThereIsNothingToPrint() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId without = given.anEpisodeOfLeftStrain(TARA, runner);

        assertThat(as(TARA).call(() -> programmes.print(runner, without, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void anotherClinicAndAnotherRunnerAreRefused() {
        assertThatThrownBy(() -> as(THEO).call(() -> programmes.print(RUNNER, episode, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> own(PIET)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(PAULA).call(() -> programmes.print(RUNNER, episode, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(
                        new Row(THEO, "HomeProgramme.print", "R", "REFUSED", "refused.file", RUNNER),
                        new Row(PIET, "HomeProgramme.own", "R", "REFUSED", "refused.file", RUNNER),
                        new Row(PAULA, "HomeProgramme.print", "R", "REFUSED", "refused.permission", RUNNER));
    }

    @Test
    void anEpisodeOfAnotherRunnerIsNotThere() {
        EpisodeId other = given.anEpisodeOfLeftStrain(TARA, given.aRunnerOf(TARA));

        assertThatThrownBy(() -> as(TARA).call(() -> programmes.print(RUNNER, other, Locale.ENGLISH)))
                .isInstanceOfAny(NotFound.class, Refused.class);
    }

    @Test
    void thePaperTakesSixStatementsHoweverManyExercises() {
        own(PAULA); // and the access look-up, which is kept for the request

        assertThat(statements.during(() -> own(PAULA))).isEqualTo(6 + 1);
    }

    private HomeSheet print(PatientId runner, Locale reader) {
        return as(TARA).call(() -> programmes.print(runner, episode, reader)).orElseThrow();
    }

    private HomeSheet own(Person runner) {
        return as(runner)
                .call(() -> programmes.own(RUNNER, episode, Locale.ENGLISH))
                .orElseThrow();
    }
}
