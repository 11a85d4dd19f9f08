package clinic.strideback.it.exercise;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.access.Refused;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanOpening;
import clinic.strideback.careplan.PlanView.Prescribed;
import clinic.strideback.careplan.PrescriptionForm;
import clinic.strideback.careplan.SessionService;
import clinic.strideback.careplan.TodayView.Item;
import clinic.strideback.exercise.ClinicExerciseForm;
import clinic.strideback.exercise.ClinicExerciseRow;
import clinic.strideback.exercise.ClinicExerciseService;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.exercise.ExerciseView;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicExerciseServiceIT extends InContainer {

    @Inject
    ClinicExerciseService own;

    @Inject
    ExerciseService exercises;

    @Inject
    CarePlanService plans;

    @Inject
    SessionService sessions;

    private String name;
    private UUID towel;

    @BeforeEach
    void anExercise() {
        name = "Towel pull " + UUID.randomUUID();
        towel = add(TARA, form(name));
        audit.fromHere();
    }

    @AfterEach
    void noneIsLeftInUse() {
        for (Person therapist : List.of(TARA, THEO)) {
            rows(therapist).stream().filter(row -> !row.retired()).forEach(row -> as(therapist)
                    .run(() -> own.retire(row.id())));
        }
    }

    @Test
    void aTherapistAddsOneAndReadsItBack() {
        ClinicExerciseForm form = form("Heel <b>slide</b> " + name);
        form.getGerman().setName("Fersenschieben " + name);
        form.getGerman().setCue("Langsam.");
        UUID added = add(TARA, form);

        ExerciseView english = read(TARA, added, Locale.ENGLISH);
        assertThat(english.name()).isEqualTo("Heel <b>slide</b> " + name);
        assertThat(english.how().steps()).containsExactly("Pull.", "Hold.", "Let go.");
        assertThat(english.how().link()).isEqualTo("https://example.org/towel?v=1");
        assertThat(english.equipment()).containsExactly("Mat");
        assertThat(english.tags()).containsExactly("Deep hip flexion");
        assertThat(english.usual()).isNull();
        assertThat(Objects.requireNonNull(english.own()).clinic()).isEqualTo("Laufpraxis Nordtor");
        ExerciseView german = read(TARA, added, Locale.GERMAN);
        assertThat(german.name()).isEqualTo("Fersenschieben " + name);
        assertThat(german.how().steps()).isEmpty();
        assertThat(read(TARA, towel, Locale.GERMAN).name())
                .as("no German was written")
                .isEqualTo(name);
        assertThat(audit.all())
                .startsWith(
                        new Row(TARA, "ClinicExercise.add", "C", "SUCCESS", null, null),
                        new Row(TARA, "Exercise.get", "R", "SUCCESS", null, null));
        assertThat(sql.answer("select clinic_id || ' ' || detail from audit_event where use_case = 'ClinicExercise.add'"
                        + " order by id desc"))
                .isEqualTo(DemoPlanting.NORDTOR + " Heel <b>slide</b> " + name);
    }

    @Test
    void onlyTherapistsMakeThem() {
        for (Person other : List.of(ADA, PAULA)) {
            assertThatThrownBy(() -> add(other, form("Not mine"))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> rows(other)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(other).run(() -> own.retire(towel))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        ClinicExerciseForm theirs = opened(TARA, towel);

        assertThat(rows(THEO)).extracting(ClinicExerciseRow::id).doesNotContain(towel);
        assertThat(choices(THEO)).doesNotContain(towel.toString());
        assertThatThrownBy(() -> read(THEO, towel, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(ADA, towel, Locale.ENGLISH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> opened(THEO, towel)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).call(() -> own.change(towel, theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).run(() -> own.retire(towel))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).call(() -> own.add(DemoPlanting.NORDTOR, form("Theirs"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("clinic"));
        assertThat(add(THEO, form(name))).as("each clinic has its own names").isNotNull();
    }

    @Test
    void whatIsMissingOrTakenIsSaidAtItsField() {
        ClinicExerciseForm half = form("Half " + name);
        half.getEnglish().setCue(" ");
        half.getGerman().setSteps("Nur ein Schritt");

        assertThat(problems(new ClinicExerciseForm()))
                .containsExactly(new Problem("nameEnglish", "exercise.text.required"));
        assertThat(problems(half))
                .containsExactly(
                        new Problem("cueEnglish", "exercise.cue.required"),
                        new Problem("nameGerman", "exercise.name.required"),
                        new Problem("cueGerman", "exercise.cue.required"));
        assertThat(problems(form(name.toUpperCase(Locale.ROOT))))
                .containsExactly(new Problem("nameEnglish", "exercise.name.taken"));
        assertThatThrownBy(() -> add(TARA, form("x".repeat(81)))).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "javascript:alert(1)",
                "https://",
                "https://user:secret@example.org/",
                "https://example.org/ two",
                "//example.org"
            })
    void aLinkIsAnAddressOfTheWebWithoutASecret(String link) {
        ClinicExerciseForm form = form("Linked " + name);
        form.setLink(link);

        assertThatThrownBy(() -> add(TARA, form)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aDoubleClickAddsOneAndOfTwoOfOneNameAtOnceOneIsTold() {
        ClinicExerciseForm form = form("Twice " + name);

        List<UUID> added = Requests.twiceAtOnce(() -> add(TARA, form));
        List<String> answers = Requests.twiceAtOnce(() -> answer(form("Race " + name)));

        assertThat(added.get(0)).isEqualTo(added.get(1));
        assertThat(answers).containsExactlyInAnyOrder("added", "exercise.name.taken");
    }

    @Test
    void aChangeRetiresItAndAddsItsSuccessor() {
        ClinicExerciseForm form = opened(TARA, towel);
        form.getEnglish().setCue("Slower.");

        UUID successor = as(TARA).call(() -> own.change(towel, form));

        assertThat(successor).isNotEqualTo(towel);
        assertThat(read(TARA, successor, Locale.ENGLISH).cue()).isEqualTo("Slower.");
        assertThat(read(TARA, towel, Locale.ENGLISH).cue()).isEqualTo("Slow.");
        assertThat(choices(TARA)).contains(successor.toString()).doesNotContain(towel.toString());
        assertThat(sql.answer("select successor_of::text from clinic_exercise where id = ?", successor))
                .isEqualTo(towel.toString());
        for (String statement : List.of(
                "delete from clinic_exercise where id = ?",
                "update clinic_exercise set link = '' where id = ?",
                "update clinic_exercise_text set cue = 'x' where exercise_id = ?",
                "delete from clinic_exercise_text where exercise_id = ?")) {
            assertThat(sql.refusalOf(statement, towel)).as(statement).isEqualTo(Sql.NOT_GRANTED);
        }
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        ClinicExerciseForm mine = opened(TARA, towel);
        ClinicExerciseForm theirs = opened(TARA, towel);
        as(TARA).run(() -> own.change(towel, theirs));
        audit.fromHere();

        StaleVersion stale =
                catchThrowableOfType(StaleVersion.class, () -> as(TARA).run(() -> own.change(towel, mine)));

        assertThat(stale).isNotNull();
        assertThat(audit.all()).containsExactly(new Row(TARA, "ClinicExercise.change", "U", "REFUSED", "stale", null));
        assertThat(rows(TARA).stream().filter(row -> row.name().equals(name) && !row.retired()))
                .hasSize(1);
    }

    @Test
    void ofTwoChangesAtOnceOneIsStale() {
        List<String> answers = Requests.twiceAtOnce(() -> {
            ClinicExerciseForm form = opened(TARA, towel);
            form.setVersion(0);
            try {
                as(TARA).run(() -> own.change(towel, form));
                return "changed";
            } catch (StaleVersion | Invalid refused) {
                return refused.code();
            }
        });

        assertThat(answers).contains("changed").doesNotHaveDuplicates();
        assertThat(rows(TARA).stream().filter(row -> row.name().equals(name) && !row.retired()))
                .hasSize(1);
    }

    @Test
    void aRetiredOneIsPrescribedNoMoreAndBroughtBackAsItsSuccessor() {
        as(TARA).run(() -> own.retire(towel));
        as(TARA).run(() -> own.retire(towel));

        assertThat(choices(TARA)).doesNotContain(towel.toString());
        assertThat(Objects.requireNonNull(read(TARA, towel, Locale.ENGLISH).own())
                        .retiredAt())
                .isNotNull();
        UUID back = as(TARA).call(() -> own.change(towel, opened(TARA, towel)));
        assertThat(choices(TARA)).contains(back.toString());
    }

    @Test
    void itIsPrescribedByHandAndTheRunnerReadsHow() {
        PatientId paula = DemoPlanting.PAULAS_FILE;
        EpisodeId episode = opened(paula, "P-TIGHT", "A");
        as(TARA).run(() -> plans.prescribe(paula, episode, prescription(towel)));
        as(TARA).run(() -> own.retire(towel));

        assertThat(planned(paula, episode)).contains(name);
        assertThat(as(TARA).call(() -> charts.overview(paula, new StoryFilter(), Locale.ENGLISH)))
                .isNotNull();
        Item item = Stream.of(as(PAULA).call(() -> sessions.todayOf(paula, Locale.ENGLISH)))
                .flatMap(day -> Stream.concat(day.due().stream(), day.other().stream()))
                .filter(one -> one.exercise().equals(towel.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(item.name()).isEqualTo(name);
        assertThat(item.cue()).isEqualTo("Slow.");
        assertThat(item.how().steps()).hasSize(3);
    }

    @Test
    void whatIsRetiredOrOfAnotherClinicCannotBePrescribed() {
        UUID theirs = add(THEO, form("Theirs " + name));
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = opened(runner, "P-TIGHT", "A");
        as(TARA).run(() -> own.retire(towel));

        for (UUID refused : List.of(theirs, towel, UUID.randomUUID())) {
            assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, prescription(refused))))
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                            .containsExactly(new Problem("exercise", "careplan.exercise.unknown")));
        }
    }

    @Test
    void whoeverTreatsTheRunnerTodayChoosesFromTheirOwnAndMayPrescribeThem() {
        String theirs = add(THEO, form("Theirs " + name)).toString();
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = opened(runner, "P-TIGHT", "A");
        given.treatedAt(DemoPlanting.UFER, runner);

        assertThat(as(THEO).call(() -> exercises.choices(runner, Locale.ENGLISH)))
                .extracting(ExerciseRow::code)
                .contains(theirs)
                .doesNotContain(towel.toString());
        as(THEO).run(() -> plans.prescribe(runner, episode, prescription(UUID.fromString(theirs))));
        assertThat(planned(runner, episode)).contains("Theirs " + name);
        PatientId foreign = given.aRunnerOf(TARA);
        assertThatThrownBy(() -> as(THEO).call(() -> exercises.choices(foreign, Locale.ENGLISH)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itsTagsAreWarnedOfLikeAnyOthers() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = opened(runner, "P-PHT", "1");
        PrescriptionForm form = prescription(towel);

        assertThatThrownBy(() -> as(TARA).run(() -> plans.prescribe(runner, episode, form)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Problem("reason", "careplan.exercise.leftOut")));

        form.setReason("Agreed with the physician");
        as(TARA).run(() -> plans.prescribe(runner, episode, form));
        assertThat(planned(runner, episode)).contains(name);
    }

    @Inject
    ChartService charts;

    private EpisodeId opened(PatientId runner, String protocol, String phase) {
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        as(TARA).run(() -> plans.open(episode, new PlanOpening(protocol, 1, phase, List.of())));
        return episode;
    }

    private List<String> planned(PatientId runner, EpisodeId episode) {
        return as(TARA).call(() -> plans.planOf(runner, episode, Locale.ENGLISH)).orElseThrow().prescriptions().stream()
                .map(Prescribed::name)
                .toList();
    }

    private static PrescriptionForm prescription(UUID exercise) {
        PrescriptionForm form = new PrescriptionForm();
        form.setExercise(exercise.toString());
        form.setSets("3");
        form.setReps("8");
        form.setTimes("1");
        form.setRhythm(Frequency.Rhythm.PER_DAY);
        return form;
    }

    private static ClinicExerciseForm form(String name) {
        ClinicExerciseForm form = new ClinicExerciseForm();
        form.getEnglish().setName(name);
        form.getEnglish().setCue("Slow.");
        form.getEnglish().setSteps("Pull.\r\n\r\n Hold. \nLet go.");
        form.setLink("https://example.org/towel?v=1");
        form.setTagged(Map.of("DEEP_HIP_FLEXION", true, "SPRINT", false));
        form.setNeeded(Map.of("MAT", true));
        return form;
    }

    private UUID add(Person therapist, ClinicExerciseForm form) {
        return as(therapist).call(() -> own.add(null, form));
    }

    private ClinicExerciseForm opened(Person therapist, UUID exercise) {
        return as(therapist).call(() -> own.read(exercise, Locale.ENGLISH)).form();
    }

    private ExerciseView read(Person reader, UUID exercise, Locale locale) {
        return as(reader).call(() -> exercises.get(exercise.toString(), locale));
    }

    private List<ClinicExerciseRow> rows(Person therapist) {
        return as(therapist).call(() -> own.all(Locale.ENGLISH));
    }

    private List<String> choices(Person therapist) {
        PatientId runner = given.aRunnerOf(therapist);
        return as(therapist).call(() -> exercises.choices(runner, Locale.ENGLISH)).stream()
                .map(ExerciseRow::code)
                .toList();
    }

    private List<Problem> problems(ClinicExerciseForm form) {
        return catchThrowableOfType(Invalid.class, () -> add(TARA, form)).problems();
    }

    private String answer(ClinicExerciseForm form) {
        try {
            add(TARA, form);
            return "added";
        } catch (Invalid invalid) {
            return invalid.problems().get(0).code();
        }
    }
}
