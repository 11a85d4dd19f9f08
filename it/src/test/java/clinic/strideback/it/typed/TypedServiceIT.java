package clinic.strideback.it.typed;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.shared.Invalid;
import clinic.strideback.typed.KeptForm;
import clinic.strideback.typed.TypedService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is typed is kept for who types it, until it is sent. */
class TypedServiceIT extends InContainer {
    private static final String TYPED = "{\"form:reason\": {\"was\": [\"\"], \"now\": [\"Tight – “again” <b>\"]}}";
    private final String form = "/episode/open.xhtml?patient=" + UUID.randomUUID() + "#form";
    private final UUID page = UUID.randomUUID();

    @Inject
    TypedService forms;

    @Test
    void whoeverTypesGetsItBackAndNobodyElseDoes() {
        keep(TARA, page, "{}");
        keep(TARA, page, TYPED);

        assertThat(kept(TARA, UUID.randomUUID())).singleElement().satisfies(one -> {
            assertThat(one.page()).isEqualTo(page);
            assertThat(one.typed()).isEqualTo(TYPED);
        });
        assertThat(kept(THEO, page)).isEmpty();
        assertThat(kept(PAULA, page)).isEmpty();
    }

    @Test
    void twoWindowsDoNotWriteOverEachOther() {
        UUID other = UUID.randomUUID();
        keep(TARA, page, TYPED);
        keep(TARA, other, "{\"a\": {}}");

        assertThat(kept(TARA, page)).extracting(KeptForm::page).containsExactly(other, page);
    }

    @Test
    void whatWasSentDoesNotComeBackNorDoesWhatWasUnderWayThen() {
        keep(TARA, page, TYPED);
        as(TARA).run(() -> forms.forget(form, page));
        keep(TARA, page, TYPED);

        assertThat(kept(TARA, UUID.randomUUID())).isEmpty();
        assertThat(kept(TARA, page)).singleElement().extracting(KeptForm::typed).isNull();
    }

    @Test
    void whatWasOfferedAndLeftOutIsSettledOnceTheFormWasRecorded() {
        UUID left = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        keep(TARA, left, TYPED);
        keep(TARA, elsewhere, TYPED);
        keep(THEO, left, TYPED);
        keep(TARA, page, TYPED);
        as(TARA).run(() -> forms.sent(form, page, List.of(left)));

        assertThat(kept(TARA, UUID.randomUUID())).extracting(KeptForm::page).containsExactly(elsewhere);
        assertThat(kept(THEO, UUID.randomUUID())).extracting(KeptForm::page).containsExactly(left);
    }

    @Test
    void aWindowThatIsTypedInOnIsKeptAnewAlthoughAnotherWasRecorded() {
        UUID other = UUID.randomUUID();
        keep(TARA, other, TYPED);
        as(TARA).run(() -> forms.sent(form, page, List.of(other)));
        keep(TARA, other, "{\"a\": {}}");

        assertThat(kept(TARA, UUID.randomUUID())).extracting(KeptForm::page).containsExactly(other);
    }

    @Test
    void somebodyElseForgetsNothingOfMine() {
        keep(TARA, page, TYPED);
        as(THEO).run(() -> forms.forget(form, page));

        assertThat(kept(TARA, page)).extracting(KeptForm::typed).containsExactly(TYPED);
    }

    @Test
    void nobodyComesBackAfterTwoWeeksAndThenItGoes() {
        keep(TARA, page, TYPED);
        sql.act("update typed_form set kept_at = kept_at - interval '15 days' where page = ?", page);
        assertThat(kept(TARA, page)).isEmpty();

        as(THEO).run(() -> forms.forget(form, UUID.randomUUID()));

        assertThat(sql.answer("select count(*) from typed_form where page = ?", page))
                .isEqualTo("0");
    }

    @Test
    void onlyAnObjectOfJsonIsKept() {
        for (String typed : List.of("", "[]", "null", "\"text\"", "{\"a\": ", "{} {}")) {
            assertThatThrownBy(() -> keep(TARA, page, typed))
                    .as("'" + typed + "'")
                    .isInstanceOf(Invalid.class);
        }
        assertThat(kept(TARA, page)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotKept() {
        String longest = "{\"a\": \"" + "x".repeat(TypedService.LONGEST - 9) + "\"}";
        keep(TARA, page, longest);
        assertThat(kept(TARA, page)).extracting(KeptForm::typed).containsExactly(longest);

        assertThatThrownBy(() -> keep(TARA, page, longest.replaceFirst("x", "xx")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> as(TARA).run(() -> forms.keep("/" + "x".repeat(TypedService.LONGEST_NAME), page, "{}")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as(TARA).run(() -> forms.keep(" ", page, "{}")))
                .isInstanceOf(Invalid.class);
    }

    /** It comes with what was sent, which is recorded already. */
    @Test
    void aFormThatIsNeverKeptIsForgottenWithoutAWord() {
        String endless = "/" + "x".repeat(TypedService.LONGEST_NAME);
        assertThatNoException().isThrownBy(() -> as(TARA).run(() -> forms.forget(endless, page)));
    }

    @Test
    void keepingLeavesNoRowBecauseSendingDoes() {
        audit.fromHere();
        keep(TARA, page, TYPED);
        kept(TARA, page);
        as(TARA).run(() -> forms.forget(form, page));
        assertThat(audit.all()).isEmpty();
    }

    private void keep(Person person, UUID opening, String typed) {
        as(person).run(() -> forms.keep(form, opening, typed));
    }

    private List<KeptForm> kept(Person person, UUID opening) {
        return as(person).call(() -> forms.kept(form, opening));
    }
}
