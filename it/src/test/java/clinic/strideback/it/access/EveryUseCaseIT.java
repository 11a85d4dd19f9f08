package clinic.strideback.it.access;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.NOBODY;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.STRANGER;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.access.Refused;
import clinic.strideback.access.Role;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.access.UseCaseCall.Subject;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every use case refuses, each asked in turn as the server has them: a new one is asked too, without being named here. */
class EveryUseCaseIT extends InContainer {
    private static final Subject PAULAS =
            new Subject(DemoPlanting.PAULAS_FILE, DemoPlanting.episodeOf(DemoPlanting.PAULAS_FILE));

    @Inject
    BeanManager beans;

    private Subject taras;

    @BeforeEach
    void aRunnerOfTara() {
        PatientId runner = given.aRunnerOf(TARA);
        taras = new Subject(runner, given.anEpisodeOfLeftStrain(TARA, runner));
    }

    @Test
    void allServicesAreAsked() throws IOException {
        List<String> written = new ArrayList<>(written());
        assertThat(written).contains("Account.signIn", "Chart.header", "Session.log");
        written.add("NoPermissionNamed.act"); // of the tests

        assertThat(useCases(any -> true)).extracting(UseCaseCall::name).containsExactlyInAnyOrderElementsOf(written);
    }

    /** Those that the classes of the application have, as they were counted where it was built. */
    private static List<String> written() throws IOException {
        try (InputStream names = EveryUseCaseIT.class.getResourceAsStream("/use-cases.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void whoHasNotSignedInIsRefused() {
        assertRefused(NOBODY, useCases(any -> true), taras, "refused.permission");
    }

    @Test
    void whoseRoleLacksThePermissionIsRefused() {
        for (Person person : List.of(TARA, PAULA, Person.ADA)) {
            Subject own = person == PAULA ? PAULAS : taras;
            assertRefused(person, useCases(one -> !one.isOpenTo(roleOf(person))), own, "refused.permission");
        }
    }

    @Test
    void whoHasNoAccountHereIsRefused() {
        assertRefused(STRANGER, useCases(one -> one.isOpenTo(Role.THERAPIST)), taras, "refused.account");
    }

    @Test
    void anotherClinicsRunnerIsRefusedLikeOneWhoDoesNotExist() {
        Subject none = new Subject(PatientId.random(), EpisodeId.random());
        List<UseCaseCall> therapists = useCases(one -> one.isOpenTo(Role.THERAPIST) && one.isAboutSomebody());

        assertRefused(THEO, therapists, taras, "refused.file");
        assertRefused(THEO, therapists, none, "refused.file");
    }

    @Test
    void anotherPatientsFileIsRefusedLikeOneThatDoesNotExist() {
        Subject none = new Subject(PatientId.random(), EpisodeId.random());
        List<UseCaseCall> patients = useCases(one -> one.isOpenTo(Role.PATIENT) && one.isAboutSomebody());

        assertRefused(PIET, patients, PAULAS, "refused.file");
        assertRefused(PIET, patients, none, "refused.file");
    }

    @Test
    void anEpisodeOfAnotherRunnerIsRefusedEvenWhereBothMayBeOpened() {
        Subject mixed = new Subject(given.aRunnerOf(TARA), taras.episode());

        assertRefused(
                TARA,
                useCases(one ->
                        one.isOpenTo(Role.THERAPIST) && one.names(PatientId.class) && one.names(EpisodeId.class)),
                mixed,
                "refused.file");
    }

    @Test
    void anotherRunnersEpisodeBesideTheOwnFileIsNotedAtTheOther() {
        Subject mixed = new Subject(DemoPlanting.PIETS_FILE, PAULAS.episode());
        List<UseCaseCall> both =
                useCases(one -> one.isOpenTo(Role.PATIENT) && one.names(PatientId.class) && one.names(EpisodeId.class));

        assertThat(both).isNotEmpty().allSatisfy(useCase -> {
            audit.fromHere();
            assertThat(answer(PIET, useCase, mixed)).isEqualTo("refused.file");
            assertThat(audit.all())
                    .containsExactly(new Row(
                            PIET, useCase.name(), useCase.action(), "REFUSED", "refused.file", PAULAS.patient()));
        });
    }

    private List<UseCaseCall> useCases(Predicate<UseCaseCall> wanted) {
        return UseCaseCall.all(beans).stream().filter(wanted).toList();
    }

    private static Role roleOf(Person person) {
        return Objects.requireNonNull(person.role());
    }

    /** Each with its code, and with one row in the trail that is there afterwards. */
    private void assertRefused(Person caller, List<UseCaseCall> useCases, Subject subject, String code) {
        assertThat(useCases).isNotEmpty();
        List<String> found = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (UseCaseCall useCase : useCases) {
            audit.fromHere();
            String answer = answer(caller, useCase, subject);
            Row row = new Row(caller, useCase.name(), useCase.action(), "REFUSED", code, noted(useCase, subject, code));
            found.add(useCase + ": " + answer + audit.all());
            expected.add(useCase + ": " + code + List.of(row));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String answer(Person caller, UseCaseCall useCase, Subject subject) {
        try {
            return "answered " + as(caller).call(() -> String.valueOf(useCase.about(subject)));
        } catch (Refused refused) {
            return refused.code();
        }
    }

    /** A row names the runner that was asked for, and the one of an episode from where it is looked up. */
    private @Nullable PatientId noted(UseCaseCall useCase, Subject subject, String code) {
        boolean found =
                code.equals("refused.file") && (subject.episode().equals(taras.episode()) || subject.equals(PAULAS));
        return useCase.names(PatientId.class) || found ? subject.patient() : null;
    }
}
