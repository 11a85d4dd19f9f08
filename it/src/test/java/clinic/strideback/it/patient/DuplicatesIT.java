package clinic.strideback.it.patient;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static clinic.strideback.it.Person.THEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.Given;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.patient.MergeForm;
import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PatientService;
import clinic.strideback.patient.PersonField;
import clinic.strideback.patient.PossibleDuplicate;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nobody is likely registered twice without a reason, and of other clinics' runners nothing is told but that there is somebody. */
class DuplicatesIT extends InContainer {

    @Inject
    PatientService patients;

    @Inject
    MergeService merges;

    @Test
    void whoIsLikelyKnownAlreadyNeedsAReasonWhichIsKept() {
        PatientForm form = Given.aRunnersForm();
        PatientId known = as(TARA).call(() -> patients.register(null, form));
        PatientForm again = like(form);

        assertThatThrownBy(() -> as(TARA).call(() -> patients.register(null, again)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly("notDuplicate"));
        assertThat(sql.answer("select count(*) from duplicate_pair where ? in (first_id, second_id)", known.value()))
                .isEqualTo("0");

        again.setNotDuplicate("Twins");
        PatientId other = as(TARA).call(() -> patients.register(null, again));
        assertThat(other).isNotEqualTo(known);
        assertThat(sql.answer(
                        "select state || ' ' || reason from duplicate_pair where ? in (first_id, second_id)",
                        other.value()))
                .isEqualTo("TWO_RUNNERS Twins");
    }

    @Test
    void whyTwoMayBeOneIsToldInTheReadersLanguage() {
        PatientForm form = Given.aRunnersForm();
        form.tell(PersonField.PHONE_1, "0170 9876543");
        PatientId known = as(TARA).call(() -> patients.register(null, form));

        PossibleDuplicate found =
                only(as(TARA).call(() -> patients.possibleDuplicates(null, like(form), Locale.GERMAN)), known);
        assertThat(found.likely()).isTrue();
        assertThat(found.familyName()).isEqualTo(form.getFamilyName());
        assertThat(found.why())
                .isNotEmpty()
                .isNotEqualTo(
                        only(as(TARA).call(() -> patients.possibleDuplicates(null, like(form), Locale.ENGLISH)), known)
                                .why());
    }

    @Test
    void ofAnotherClinicsRunnerNothingIsToldButThatThereIsSomebody() {
        PatientForm form = Given.aRunnersForm();
        as(TARA).call(() -> patients.register(null, form));

        List<PossibleDuplicate> found =
                as(THEO).call(() -> patients.possibleDuplicates(null, like(form), Locale.ENGLISH));
        assertThat(found).contains(new PossibleDuplicate(null, null, null, null, null, true, List.of()));
        assertThat(found).noneMatch(other -> form.getFamilyName().equals(other.familyName()));
    }

    @Test
    void tooLittleTypedIsComparedWithNobody() {
        PatientForm form = new PatientForm();
        form.setFamilyName("Kovaříková");
        form.setBirthDate("not a day");

        assertThat(as(TARA).call(() -> patients.possibleDuplicates(null, form, Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void aPairThatMayBeOneWaitsUntilSomebodyDecides() {
        PatientForm form = Given.aRunnersForm();
        PatientId one = as(TARA).call(() -> patients.register(null, form));
        PatientForm alike = like(form);
        alike.setGivenName("Walburga");
        PatientId other = as(TARA).call(() -> patients.register(null, alike));
        assertThat(pair(one, other)).isNotNull();
        assertThat(pairs(THEO)).noneMatch(pair -> pair.first().id().equals(one));

        MergeForm apart = new MergeForm();
        apart.setReason("Cousins");
        as(TARA).run(() -> merges.keepApart(one, other, apart));
        assertThat(pair(one, other)).isNull();
    }

    private MergeView.Pair pair(PatientId one, PatientId other) {
        return pairs(TARA).stream()
                .filter(pair -> List.of(one, other).contains(pair.first().id())
                        && List.of(one, other).contains(pair.second().id()))
                .findFirst()
                .orElse(null);
    }

    /** All of them, page by page. */
    private static List<MergeView.Pair> all(Function<MergeView.Pair, MergeView.Pairs> pages) {
        List<MergeView.Pair> all = new ArrayList<>();
        MergeView.Pairs page = pages.apply(null);
        all.addAll(page.rows());
        while (page.more()) {
            page = pages.apply(all.get(all.size() - 1));
            assertThat(page.rows()).isNotEmpty();
            all.addAll(page.rows());
        }
        return all;
    }

    private List<MergeView.Pair> pairs(Person reader) {
        List<MergeView.Pair> all = all(last -> as(reader)
                .call(() -> last == null
                        ? merges.pairs(null, null)
                        : merges.pairs(
                                last.first().id().value(), last.second().id().value())));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(pair -> new BigDecimal(pair.weight()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        return all;
    }

    private static PossibleDuplicate only(List<PossibleDuplicate> found, PatientId wanted) {
        return found.stream()
                .filter(other -> wanted.equals(other.id()))
                .findFirst()
                .orElseThrow();
    }

    private static PatientForm like(PatientForm form) {
        PatientForm like = new PatientForm();
        like.setFamilyName(form.getFamilyName());
        like.setGivenName(form.getGivenName());
        like.setBirthDate(form.getBirthDate());
        like.setSex(form.getSex());
        like.setDetails(form.getDetails());
        return like;
    }
}
