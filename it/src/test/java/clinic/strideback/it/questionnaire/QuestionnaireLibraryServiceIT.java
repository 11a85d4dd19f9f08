package clinic.strideback.it.questionnaire;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static clinic.strideback.it.questionnaire.ItemFiles.form;
import static clinic.strideback.it.questionnaire.ItemFiles.ostrc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.questionnaire.BlankView;
import clinic.strideback.questionnaire.ItemsForm;
import clinic.strideback.questionnaire.ItemsPreview;
import clinic.strideback.questionnaire.ItemsRow;
import clinic.strideback.questionnaire.ItemsRow.Use;
import clinic.strideback.questionnaire.QuestionnaireLibraryService;
import clinic.strideback.questionnaire.QuestionnaireService;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionnaireLibraryServiceIT extends InContainer {

    @Inject
    QuestionnaireLibraryService library;

    @Inject
    QuestionnaireService questionnaires;

    @AfterEach
    void nothingIsAskedAnyMore() {
        rows().stream().filter(row -> row.use() != Use.ENDED).forEach(row -> as(ADA).run(() -> library.end(row.id())));
    }

    @Test
    void aFileIsReadThenLoadedAndAskedAtThatClinicAlone() {
        ItemsForm form = form(DemoPlanting.NORDTOR, ostrc(version()));

        ItemsPreview preview = as(ADA).call(() -> library.preview(form, Locale.ENGLISH));
        assertThat(preview.items()).hasSize(4);
        assertThat(blank(TARA).isFillable()).as("reading keeps nothing").isFalse();

        as(ADA).run(() -> library.load(form));
        assertThat(blank(TARA).items()).extracting(BlankView.ItemView::text).contains("Invented question 1?");
        assertThat(blank(THEO).isFillable()).isFalse();
        assertThat(audit.all())
                .contains(
                        new Row(ADA, "QuestionnaireLibrary.preview", "R", "SUCCESS", null, null),
                        new Row(ADA, "QuestionnaireLibrary.load", "C", "SUCCESS", null, null));
    }

    @Test
    void aDoubleClickLoadsOneVersion() {
        ItemsForm form = form(DemoPlanting.NORDTOR, ostrc(version()));

        Requests.twiceAtOnce(() -> as(ADA).call(() -> {
            library.load(form);
            return form;
        }));

        assertThat(rows()).filteredOn(row -> row.use() == Use.ASKED).hasSize(1);
    }

    @Test
    void aNewerVersionTakesThePlaceAndTheOldOneNeverChanges() {
        String first = version();
        as(ADA).run(() -> library.load(form(DemoPlanting.NORDTOR, ostrc(first))));
        UUID asked = blank(TARA).source();
        String second = version();
        as(ADA).run(() -> library.load(form(DemoPlanting.NORDTOR, ostrc(second))));

        assertThat(blank(TARA).version()).isEqualTo(second);
        assertThat(rows())
                .filteredOn(row -> List.of(first, second).contains(row.version()))
                .extracting(ItemsRow::use)
                .containsExactly(Use.ASKED, Use.REPLACED);
        assertThat(problems(form(DemoPlanting.NORDTOR, ostrc(first)))).containsExactly("items.version.known");
        assertThat(sql.refusalOf("update questionnaire_items set content = '{}' where id = ?", asked))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from questionnaire_items where id = ?", asked))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void whatIsEndedIsNotAskedAnyMore() {
        as(ADA).run(() -> library.load(form(DemoPlanting.NORDTOR, ostrc(version()))));
        UUID loaded = blank(TARA).source();

        as(ADA).run(() -> library.end(loaded));
        as(ADA).run(() -> library.end(loaded));

        assertThat(blank(TARA).isFillable()).isFalse();
        assertThatThrownBy(() -> as(ADA).run(() -> library.end(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFileWithFaultsNamesEachAndKeepsNothing() {
        String file = ostrc(version())
                .replace("\"value\": 25", "\"value\": 24")
                .replace("\"confirmed\": true", "\"confirmed\": false");

        assertThat(problems(form(DemoPlanting.NORDTOR, file))).containsExactly("items.licence");
        assertThat(problems(form(DemoPlanting.NORDTOR, file.replace("false", "true"))))
                .containsExactly("items.range");
        assertThatThrownBy(() -> as(ADA).run(() -> library.load(new ItemsForm())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(blank(TARA).isFillable()).isFalse();
    }

    private List<String> problems(ItemsForm form) {
        return catchThrowableOfType(Invalid.class, () -> as(ADA).run(() -> library.load(form))).problems().stream()
                .map(Invalid.Problem::code)
                .toList();
    }

    private List<ItemsRow> rows() {
        return as(ADA).call(() -> library.all(Locale.ENGLISH));
    }

    private BlankView blank(Person therapist) {
        PatientId runner = given.aRunnerOf(therapist);
        EpisodeId episode = given.anEpisodeOfLeftStrain(therapist, runner);
        return as(therapist).call(() -> questionnaires.blank(runner, episode, "OSTRC", Locale.ENGLISH));
    }

    private static String version() {
        return "invented " + UUID.randomUUID();
    }
}
