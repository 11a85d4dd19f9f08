package clinic.strideback.it.referral;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.assessment.VoidForm;
import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.referral.LetterForm;
import clinic.strideback.referral.LetterView;
import clinic.strideback.referral.Outcome;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letters that go with a referral. */
class LetterServiceIT extends ReferredRunner {

    @Test
    void withdrawingTheAssessmentClosesItsTasksAndStopsItsLetter() {
        UUID letter = begin(only());
        VoidForm wrong = new VoidForm();
        wrong.setVersion(
                as(TARA).call(() -> assessments.read(episode, assessment)).row().version());
        wrong.setReason("Wrong runner");
        as(TARA).run(() -> assessments.voidSigned(episode, assessment, wrong));

        ReferralView task = only();
        assertThat(task.closed()).isNotNull().satisfies(became -> {
            assertThat(became.outcome()).isEqualTo(Outcome.WITHDRAWN);
            assertThat(became.note()).isEqualTo("Wrong runner");
        });
        assertThat(listed()).isEmpty();
        assertThat(task.isToBeWritten()).isFalse();
        LetterForm form = letter(letter).form();
        assertThatThrownBy(() -> sign(letter, form)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aLetterIsKeptSignedAndThenNeverChanges() {
        ReferralView task = only();
        UUID id = begin(task);
        assertThat(begin(task)).isEqualTo(id);
        LetterForm form = letter(id).form();
        form.setPlan("Rest\r\nand <b>ice</b>");
        as(TARA).run(() -> letters.keep(episode, id, form));
        assertThat(letter(id).texts().plan()).isEqualTo("Rest\nand <b>ice</b>");
        assertThat(letter(id).row().signed()).isFalse();
        LetterForm finished = letter(id).form();
        audit.fromHere();

        Requests.twiceAtOnce(() -> {
            sign(id, finished);
            return id;
        });

        LetterView signed = letter(id);
        assertThat(signed.row().signed()).isTrue();
        assertThat(signed.row().by()).startsWith("Tara");
        assertThatThrownBy(() -> as(TARA).run(() -> letters.keep(episode, id, finished)))
                .isInstanceOf(StaleVersion.class);
        assertThat(sql.refusalOf("update referral_letter set plan = 'x' where id = ?", id))
                .isEqualTo(Sql.STANDS);
        assertThat(sql.refusalOf("update referral_letter set task_id = task_id where id = ?", id))
                .isEqualTo(Sql.NOT_GRANTED);
        assertThat(audit.all())
                .containsOnlyOnce(new Row(TARA, "Letter.keep", "U", "REFUSED", "stale", runner))
                .contains(new Row(TARA, "Letter.sign", "C", "SUCCESS", null, runner));
        assertThat(only().letters()).singleElement().matches(row -> row.signed());
    }

    @Test
    void aSignedLetterIsCorrectedByAnother() {
        ReferralView task = only();
        UUID first = begin(task);
        sign(first, letter(first).form());
        LetterForm instead = letter(first).form();
        instead.setCorrects(first);
        instead.setRequest("Please call us as well.");

        List<UUID> begun = Requests.twiceAtOnce(() -> as(TARA).call(() -> letters.begin(episode, task.id(), instead)));

        UUID second = begun.get(0);
        assertThat(begun).containsOnly(second);
        assertThat(second).isNotEqualTo(first);
        assertThat(letter(second).corrected()).isEqualTo(letter(first).row().at());
        assertThat(letter(first).texts().request()).isEqualTo("Please look at the spine.");
        LetterForm astray = aLetter();
        astray.setCorrects(UUID.randomUUID());
        sign(second, letter(second).form());
        assertThatThrownBy(() -> as(TARA).call(() -> letters.begin(episode, task.id(), astray)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSignedLetterKeepsTheLetterheadOfItsDay() {
        UUID id = begin(only());
        sign(id, letter(id).form());
        String then = letter(id).letterhead();
        assertThat(then).contains("Nordtorstraße 12");
        UUID draft = begin(only());

        ClinicForm moved = as(ADA).call(() -> clinics.correction(DemoPlanting.NORDTOR));
        String before = moved.getAddress();
        moved.setAddress("Neue Straße 1");
        as(ADA).run(() -> clinics.correct(DemoPlanting.NORDTOR, moved));
        try {
            assertThat(letter(id).letterhead()).isEqualTo(then);
            assertThat(letter(draft).letterhead()).contains("Neue Straße 1");
        } finally {
            ClinicForm back = as(ADA).call(() -> clinics.correction(DemoPlanting.NORDTOR));
            back.setAddress(before);
            as(ADA).run(() -> clinics.correct(DemoPlanting.NORDTOR, back));
        }
    }

    @Test
    void twoWritersSeeEachOthersTexts() {
        UUID id = begin(only());
        LetterForm mine = letter(id).form();
        LetterForm theirs = letter(id).form();
        theirs.setRequest("Theirs");
        as(TARA).run(() -> letters.keep(episode, id, theirs));
        mine.setRequest("Mine");

        assertThatThrownBy(() -> as(TARA).run(() -> letters.keep(episode, id, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("request", "Mine", "Theirs")));
        assertThat(letter(id).texts().request()).isEqualTo("Theirs");
    }

    @Test
    void aLetterIsSignedOnlyWhenItSaysToWhomWhyAndWhatFor() {
        UUID id = begin(only());
        LetterForm form = letter(id).form();
        form.setAddressee(" ");
        form.setReason(null);
        form.setRequest(null);

        assertThatThrownBy(() -> sign(id, form))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(fields(invalid))
                        .containsExactly("addressee", "reason", "request"));
        form.setFindings("x".repeat(8001));
        assertThatThrownBy(() -> sign(id, form)).isInstanceOf(ConstraintViolationException.class);
        assertThat(letter(id).row().signed()).isFalse();
    }
}
