package clinic.strideback.it.snippet;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.it.Requests;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import clinic.strideback.snippet.SnippetForm;
import clinic.strideback.snippet.SnippetService;
import clinic.strideback.snippet.SnippetView;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnippetServiceIT extends InContainer {

    @Inject
    SnippetService snippets;

    private SnippetView squat;

    @BeforeEach
    void oneOfTaras() {
        List.of(TARA, THEO).forEach(person -> own(person)
                .forEach(one -> as(person).run(() -> snippets.remove(one.id(), one.version()))));
        as(TARA).run(() -> snippets.add(typed("squat", "Squats: … sets.")));
        squat = own(TARA).get(0);
        audit.fromHere();
    }

    @Test
    void everybodyHasTheirOwnAndThoseThatShip() {
        as(TARA).run(() -> snippets.add(typed(".RUNS", "Mine <b>")));

        assertThat(own(TARA)).extracting(SnippetView::abbreviation).containsExactly("runs", "squat");
        assertThat(all(TARA, Locale.ENGLISH))
                .filteredOn(one -> one.abbreviation().equals("runs"))
                .extracting(SnippetView::words)
                .containsExactly("Mine <b>");
        assertThat(all(TARA, Locale.GERMAN))
                .extracting(SnippetView::abbreviation)
                .contains("läufe");
        assertThat(all(THEO, Locale.ENGLISH))
                .extracting(SnippetView::abbreviation)
                .contains("runs")
                .doesNotContain("squat");
        assertThat(audit.all()).containsExactly(new Row(TARA, "Snippet.add", "U", "SUCCESS", null, null));
    }

    @Test
    void aDoubleClickAddsOneAndAnAbbreviationStandsForOneText() {
        SnippetForm form = typed("hop", "Hops.");
        Requests.twiceAtOnce(() -> {
            as(TARA).run(() -> snippets.add(form));
            return squat;
        });

        assertThat(own(TARA)).hasSize(2);
        assertTaken(() -> as(TARA).run(() -> snippets.add(typed("Squat", "Others."))));
        SnippetForm renamed = squat.form();
        renamed.setAbbreviation("hop");
        assertTaken(() -> as(TARA).run(() -> snippets.change(squat.id(), renamed)));
        as(THEO).run(() -> snippets.add(typed("squat", "His own.")));
        assertThatThrownBy(() -> as(TARA).run(() -> snippets.add(typed("5k", "Five."))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void anOldFormShowsMineAndTheirsAndADeletedOneSaysSo() {
        SnippetForm mine = squat.form();
        SnippetForm theirs = squat.form();
        theirs.setWords("Squats: … sets of …");
        as(TARA).run(() -> snippets.change(squat.id(), theirs));

        mine.setWords("Squats.");
        assertThatThrownBy(() -> as(TARA).run(() -> snippets.change(squat.id(), mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("words", "Squats.", "Squats: … sets of …")));
        assertThatThrownBy(() -> as(TARA).run(() -> snippets.remove(squat.id(), squat.version())))
                .isInstanceOf(StaleVersion.class);
        as(TARA).run(() -> snippets.remove(squat.id(), squat.version() + 1));
        as(TARA).run(() -> snippets.remove(squat.id(), squat.version() + 1));
        assertThat(own(TARA)).isEmpty();
        assertThatThrownBy(() -> as(TARA).run(() -> snippets.change(squat.id(), mine)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anotherPersonsIsNeitherChangedNorDeleted() {
        as(THEO).run(() -> snippets.remove(squat.id(), squat.version()));
        assertThatThrownBy(() -> as(THEO).run(() -> snippets.change(squat.id(), squat.form())))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(THEO).run(() -> snippets.change(UUID.randomUUID(), squat.form())))
                .isInstanceOf(StaleVersion.class);
        assertThat(own(TARA)).containsExactly(squat);
    }

    private static void assertTaken(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting(Invalid.Problem::code)
                .containsExactly("snippet.taken"));
    }

    private List<SnippetView> own(Person person) {
        return all(person, Locale.ENGLISH).stream().filter(SnippetView::isOwn).toList();
    }

    private List<SnippetView> all(Person person, Locale language) {
        return as(person).call(() -> snippets.all(language));
    }

    private static SnippetForm typed(String abbreviation, String words) {
        SnippetForm form = new SnippetForm();
        form.setAbbreviation(abbreviation);
        form.setWords(words);
        return form;
    }
}
