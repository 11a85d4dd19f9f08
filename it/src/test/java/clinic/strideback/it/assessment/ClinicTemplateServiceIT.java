package clinic.strideback.it.assessment;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.access.Refused;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.ClinicTemplateService;
import clinic.strideback.assessment.OfferedTemplates.Own;
import clinic.strideback.assessment.TemplateForm;
import clinic.strideback.assessment.TemplateRow;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClinicTemplateServiceIT extends InContainer {

    @Inject
    ClinicTemplateService templates;

    @Inject
    AssessmentService assessments;

    private String name;
    private UUID template;

    @BeforeEach
    void aTemplate() {
        name = "Template " + UUID.randomUUID();
        template = add(TARA, form(name, "STR-KF15", "SUB-TIGHT", "ROM-AKE"));
        audit.fromHere();
    }

    @AfterEach
    void noneIsFirstChoiceAnyMore() {
        for (Person therapist : List.of(TARA, THEO)) {
            as(therapist).call(() -> templates.all()).stream()
                    .filter(row -> !row.retired())
                    .forEach(row -> as(therapist).run(() -> templates.retire(row.id())));
        }
    }

    @Test
    void aTherapistAddsOneAndReadsItBack() {
        UUID added = add(TARA, form("Own: <b>" + name, "STR-KF15", "SUB-TIGHT", "ROM-AKE"));

        assertThat(row(TARA, added)).isNotNull().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Own: <b>" + name);
            assertThat(row.questions()).isEqualTo(3);
            assertThat(row.by()).startsWith("Tara");
            assertThat(row.clinic()).isEqualTo("Laufpraxis Nordtor");
        });
        TemplateForm read = read(TARA, added);
        assertThat(read.getQuestions()).containsExactly("STR-KF15", "SUB-TIGHT", "ROM-AKE");
        assertThat(read.getVersion()).isZero();
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "ClinicTemplate.add", "C", "SUCCESS", null, null),
                        new Row(TARA, "ClinicTemplate.all", "R", "SUCCESS", null, null),
                        new Row(TARA, "ClinicTemplate.read", "R", "SUCCESS", null, null));
        assertThat(sql.answer("select clinic_id || ' ' || detail from audit_event where use_case = 'ClinicTemplate.add'"
                        + " order by id desc"))
                .isEqualTo(DemoPlanting.NORDTOR + " Own: <b>" + name);
    }

    @Test
    void onlyTherapistsMakeThem() {
        for (Person other : List.of(ADA, PAULA)) {
            assertThatThrownBy(() -> add(other, form("Not mine", "STR-KF15"))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(other).call(() -> templates.all())).isInstanceOf(Refused.class);
        }
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        TemplateForm theirs = read(TARA, template);

        assertThat(row(THEO, template)).isNull();
        assertThatThrownBy(() -> read(THEO, template)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(THEO, template, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).run(() -> templates.retire(template))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(THEO).run(() -> templates.bringBack(template)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> begin(THEO, template.toString())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(THEO).call(() -> templates.add(DemoPlanting.NORDTOR, form("Theirs", "STR-KF15"))))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("clinic"));
        assertThat(add(THEO, form(name, "STR-KF15")))
                .as("each clinic has its own names")
                .isNotNull();
    }

    @Test
    void whatIsMissingOrTakenIsSaidAtItsField() {
        TemplateForm first = form("First " + name, "STR-KF15");
        first.setSuggested(Occasion.LATER);
        add(TARA, first);
        TemplateForm second = form(name.toUpperCase(Locale.ROOT), "STR-KF15");
        second.setSuggested(Occasion.LATER);

        assertThat(problems(form("  ")))
                .containsExactly(
                        new Problem("name", "template.name.required"),
                        new Problem("question", "template.question.required"));
        assertThat(problems(form("Unknown", "GONE", "NOTE-S", "RF-01-DISP")))
                .containsExactly(new Problem("question", "template.question.required"));
        assertThat(problems(second))
                .containsExactly(
                        new Problem("name", "template.name.taken"),
                        new Problem("suggested", "template.suggested.taken", "First " + name));
        assertThatThrownBy(() -> add(TARA, form("x".repeat(81), "STR-KF15")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> add(TARA, form("Two\u202elines", "STR-KF15")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aRetiredOneKeepsItsName() {
        as(TARA).run(() -> templates.retire(template));

        assertThat(problems(form(name, "STR-KF15"))).containsExactly(new Problem("name", "template.name.taken"));
    }

    @Test
    void aDoubleClickAddsOne() {
        TemplateForm form = form("Twice " + name, "STR-KF15");

        List<UUID> added = Requests.twiceAtOnce(() -> add(TARA, form));

        assertThat(added.get(0)).isEqualTo(added.get(1));
        assertThat(rows(TARA)).extracting(TemplateRow::name).containsOnlyOnce("Twice " + name);
    }

    @Test
    void ofTwoWithOneNameAtOnceOneIsTold() {
        List<String> answers = Requests.twiceAtOnce(() -> problemsOr("added", form("Race " + name, "STR-KF15")));

        assertThat(answers).containsExactlyInAnyOrder("added", "template.name.taken");
    }

    @Test
    void whatIsChangedHoldsForTheAssessmentsBegunFromThenOn() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId before = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId begun =
                as(TARA).call(() -> assessments.begin(runner, before, template.toString(), UUID.randomUUID()));
        TemplateForm form = read(TARA, template);
        form.setQuestions(List.of("ROM-SLR", "PAL-PAIN"));

        change(TARA, template, form);

        assertThat(asked(before, begun))
                .startsWith("STR-KF15", "STR-KF15-ARM", "SUB-TIGHT", "ROM-AKE")
                .contains("NOTE-S")
                .doesNotContain("ROM-SLR");
        EpisodeId after = given.anEpisodeOfLeftStrain(TARA, runner);
        AssessmentId next =
                as(TARA).call(() -> assessments.begin(runner, after, template.toString(), UUID.randomUUID()));
        assertThat(asked(after, next)).startsWith("ROM-SLR", "PAL-PAIN").doesNotContain("STR-KF15");
        assertThat(sql.answer("select template || ' ' || asks::text from assessment where id = ?", next.value()))
                .isEqualTo(template + " {ROM-SLR,PAL-PAIN}");
    }

    @Test
    void twoEditorsSeeMineAndTheirs() {
        TemplateForm mine = read(TARA, template);
        mine.setName("Mine " + name);
        mine.setQuestions(List.of("STR-KF15"));
        TemplateForm theirs = read(TARA, template);
        theirs.setName("Theirs " + name);
        change(TARA, template, theirs);
        audit.fromHere();

        StaleVersion stale = catchThrowableOfType(StaleVersion.class, () -> change(TARA, template, mine));

        assertThat(stale.differences())
                .containsExactly(
                        new Difference("name", "Mine " + name, "Theirs " + name),
                        new Difference("questions", "STR-KF15", "STR-KF15 SUB-TIGHT ROM-AKE"));
        assertThat(audit.all()).containsExactly(new Row(TARA, "ClinicTemplate.change", "U", "REFUSED", "stale", null));
        assertThat(read(TARA, template).getName()).isEqualTo("Theirs " + name);
        mine.setVersion(stale.version());
        change(TARA, template, mine);
        assertThat(read(TARA, template).getName()).isEqualTo("Mine " + name);
    }

    @Test
    void aDoubleClickChangesOnceAndNothingChangedIsNoChange() {
        TemplateForm form = read(TARA, template);
        form.setName(name + " again");

        Requests.twiceAtOnce(() -> {
            change(TARA, template, form);
            return template;
        });
        change(TARA, template, read(TARA, template));

        assertThat(read(TARA, template).getVersion()).isEqualTo(1);
    }

    @Test
    void aRetiredOneBeginsNoAssessmentUntilItIsBroughtBack() {
        TemplateForm form = read(TARA, template);
        form.setSuggested(Occasion.FIRST_SUDDEN);
        change(TARA, template, form);
        assertThat(offered()).contains(template.toString());

        as(TARA).run(() -> templates.retire(template));
        as(TARA).run(() -> templates.retire(template));

        assertThat(row(TARA, template)).isNotNull().satisfies(row -> {
            assertThat(row.retired()).isTrue();
            assertThat(row.suggested()).isEqualTo(Occasion.NONE);
        });
        assertThat(offered()).doesNotContain(template.toString());
        assertThatThrownBy(() -> begin(TARA, template.toString()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Problem("template", "assessment.template.unknown")));
        assertThatThrownBy(() -> change(TARA, template, read(TARA, template)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Problem("template", "template.retired")));

        as(TARA).run(() -> templates.bringBack(template));
        as(TARA).run(() -> templates.bringBack(template));
        assertThat(offered()).contains(template.toString());
        assertThat(begin(TARA, template.toString())).isNotNull();
        assertThat(sql.refusalOf("delete from clinic_template where id = ?", template))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("update clinic_template set clinic_id = created_by where id = ?", template))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void theClinicsFirstChoiceComesBeforeTheShippedOne() {
        PatientId runner = given.aRunnerOf(TARA);
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, runner);
        assertThat(suggested(TARA, episode)).isEqualTo("FIRST_STRAIN");
        TemplateForm form = read(TARA, template);
        form.setSuggested(Occasion.FIRST_SUDDEN);
        change(TARA, template, form);

        assertThat(suggested(TARA, episode)).isEqualTo(template.toString());
        AssessmentId first = as(TARA).call(() -> assessments.begin(runner, episode, null, UUID.randomUUID()));
        assertThat(asked(episode, first)).startsWith("STR-KF15").doesNotContain("RF-01");
        as(TARA).run(() -> assessments.sign(episode, first, typed()));
        assertThat(suggested(TARA, episode)).as("a later visit").isEqualTo("RETEST");
        EpisodeId elsewhere = given.anEpisodeOfLeftStrain(THEO, given.aRunnerOf(THEO));
        assertThat(suggested(THEO, elsewhere)).as("another clinic").isEqualTo("FIRST_STRAIN");
    }

    @Test
    void whatTheTableNoLongerHasIsLeftOutAndSaid() {
        TemplateForm form = read(TARA, template);
        form.setSuggested(Occasion.FIRST_SUDDEN);
        change(TARA, template, form);
        sql.act("update clinic_template set codes = '{OLD-1,STR-KF15}' where id = ?", template);

        assertThat(as(TARA).call(() -> templates.read(template)).unknown()).containsExactly("OLD-1");
        assertThat(read(TARA, template).getQuestions()).containsExactly("STR-KF15");
        assertThat(row(TARA, template)).isNotNull().satisfies(row -> assertThat(row.questions())
                .isEqualTo(1));
        assertThat(sql.answer(
                        "select asks::text from assessment where id = ?",
                        begin(TARA, null).value()))
                .isEqualTo("{STR-KF15}");
        assertThat(sql.answer(
                        "select asks::text from assessment where id = ?",
                        begin(TARA, template.toString()).value()))
                .isEqualTo("{STR-KF15}");

        sql.act("update clinic_template set codes = '{OLD-1}' where id = ?", template);
        assertThat(offered()).doesNotContain(template.toString());
        assertThatThrownBy(() -> begin(TARA, template.toString())).isInstanceOf(Invalid.class);
        assertThat(sql.answer(
                        "select template from assessment where id = ?",
                        begin(TARA, null).value()))
                .isEqualTo("FIRST_STRAIN");
    }

    @Test
    void aShippedOneIsCopied() {
        TemplateForm copy = TemplateForm.copyOf("FIRST_STRAIN");

        assertThat(copy.getQuestions()).startsWith("RF-01", "RF-02").doesNotContain("RF-01-DISP", "NOTE-S");
        assertThat(copy.getSuggested()).isEqualTo(Occasion.NONE);
        assertThatThrownBy(() -> TemplateForm.copyOf("NO-SUCH")).isInstanceOf(NotFound.class);
    }

    private String suggested(Person therapist, EpisodeId episode) {
        return as(therapist).call(() -> assessments.offered(episode)).suggested();
    }

    private List<String> offered() {
        EpisodeId episode = given.anEpisodeOfLeftStrain(TARA, given.aRunnerOf(TARA));
        return as(TARA).call(() -> assessments.offered(episode)).own().stream()
                .map(Own::id)
                .toList();
    }

    private AssessmentId begin(Person therapist, @Nullable String wanted) {
        PatientId runner = given.aRunnerOf(therapist);
        EpisodeId episode = given.anEpisodeOfLeftStrain(therapist, runner);
        return as(therapist).call(() -> assessments.begin(runner, episode, wanted, UUID.randomUUID()));
    }

    private List<String> asked(EpisodeId episode, AssessmentId id) {
        return as(TARA).call(() -> assessments.read(episode, id)).sheet().asked();
    }

    private static AssessmentForm typed() {
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(LocalDateTime.of(2026, 11, 4, 9, 30));
        form.getEntries().putAll(Map.of("STR-KF15.L", "200"));
        return form;
    }

    private List<Problem> problems(TemplateForm form) {
        return catchThrowableOfType(Invalid.class, () -> add(TARA, form)).problems();
    }

    private String problemsOr(String done, TemplateForm form) {
        try {
            add(TARA, form);
            return done;
        } catch (Invalid invalid) {
            return invalid.problems().get(0).code();
        }
    }

    private UUID add(Person therapist, TemplateForm form) {
        return as(therapist).call(() -> templates.add(null, form));
    }

    private void change(Person therapist, UUID id, TemplateForm form) {
        as(therapist).run(() -> templates.change(id, form));
    }

    private TemplateForm read(Person therapist, UUID id) {
        return as(therapist).call(() -> templates.read(id)).form();
    }

    private List<TemplateRow> rows(Person therapist) {
        return as(therapist).call(() -> templates.all());
    }

    private @Nullable TemplateRow row(Person therapist, UUID id) {
        return rows(therapist).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static TemplateForm form(String name, String... questions) {
        TemplateForm form = new TemplateForm();
        form.setName(name);
        form.setQuestions(List.of(questions));
        return form;
    }
}
