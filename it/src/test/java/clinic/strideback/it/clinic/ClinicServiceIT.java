package clinic.strideback.it.clinic;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.PIET;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.clinic.ClinicForm;
import clinic.strideback.clinic.ClinicService;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ClinicServiceIT extends InContainer {

    @Inject
    ClinicService clinics;

    @Test
    void aClinicIsOpenedOnceAndSaysWhereItIsReached() {
        ClinicForm form = typed("Lauf & Łódź " + UUID.randomUUID());

        Requests.twiceAtOnce(() -> {
            as(ADA).run(() -> clinics.open(form));
            return form;
        });

        assertThat(named(form)).singleElement().satisfies(clinic -> {
            assertThat(clinic.dialled()).isEqualTo("tel:+48425550123");
            assertThat(clinic.letterhead()).endsWith(", ul. Biegowa 5, 90-001 Łódź, 42 555 01 23");
        });
        assertThat(audit.all())
                .contains(new Row(ADA, "Clinic.open", "C", "SUCCESS", null, null))
                .contains(new Row(ADA, "Clinic.all", "R", "SUCCESS", null, null));
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndOpensNothing() {
        ClinicForm taken = typed("laufpraxis NORDTOR");
        ClinicForm nowhere = typed("Nowhere " + UUID.randomUUID());
        nowhere.setZone("Europe/Nordtor");
        ClinicForm noNumber = typed("No number " + UUID.randomUUID());
        noNumber.setTelephone("ask Tara");
        ClinicForm noPhone = typed("No phone " + UUID.randomUUID());
        noPhone.setTelephone("00030 23125 014");
        ClinicForm unseen = typed("\u200b");
        int before = all().size();

        assertRefused(() -> as(ADA).run(() -> clinics.open(taken)), new Problem("name", "clinic.name.taken"));
        assertRefused(() -> as(ADA).run(() -> clinics.open(nowhere)), new Problem("zone", "clinic.zone.unknown"));
        assertRefused(
                () -> as(ADA).run(() -> clinics.open(noNumber)), new Problem("telephone", "clinic.telephone.form"));
        assertRefused(
                () -> as(ADA).run(() -> clinics.open(noPhone)), new Problem("telephone", "clinic.telephone.form"));
        assertRefused(
                () -> as(ADA).run(() -> clinics.open(typed("Laufpraxis \r\n Nordtor"))),
                new Problem("name", "clinic.name.taken"));
        assertThatThrownBy(() -> as(ADA).run(() -> clinics.open(unseen)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> as(ADA).run(() -> clinics.open(new ClinicForm())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(all()).hasSize(before);
    }

    @Test
    void aCorrectionIsSeenByRunnersAtOnceAndAnOldFormShowsMineAndTheirs() {
        ClinicForm mine = as(ADA).call(() -> clinics.correction(DemoPlanting.UFER));
        ClinicForm theirs = as(ADA).call(() -> clinics.correction(DemoPlanting.UFER));
        String before = theirs.getTelephone();
        assertThat(as(PIET).call(() -> clinics.of(DemoPlanting.PIETS_FILE)).telephone())
                .isEqualTo(before);
        audit.fromHere();

        theirs.setTelephone("+31 20 555 0999");
        as(ADA).run(() -> clinics.correct(DemoPlanting.UFER, theirs));

        assertThat(as(PIET).call(() -> clinics.of(DemoPlanting.PIETS_FILE)).telephone())
                .isEqualTo("+31 20 555 0999");
        mine.setTelephone("020 555 0111");
        assertThatThrownBy(() -> as(ADA).run(() -> clinics.correct(DemoPlanting.UFER, mine)))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.differences())
                            .containsExactly(new Difference("telephone", "020 555 0111", "+31 20 555 0999"));
                    mine.setVersion(stale.version());
                });
        mine.setTelephone(before);
        as(ADA).run(() -> clinics.correct(DemoPlanting.UFER, mine));
        assertThat(as(PIET).call(() -> clinics.of(DemoPlanting.PIETS_FILE)).telephone())
                .isEqualTo(before);
        assertThat(audit.all())
                .containsExactly(
                        new Row(ADA, "Clinic.correct", "U", "SUCCESS", null, null),
                        new Row(ADA, "Clinic.correct", "U", "REFUSED", "stale", null),
                        new Row(ADA, "Clinic.correct", "U", "SUCCESS", null, null));
    }

    @Test
    void theZoneOfAClinicIsChosenFromThoseThatThereAre() {
        assertThat(as(ADA).call(clinics::zones))
                .contains("Europe/Vienna", "Pacific/Kiritimati")
                .doesNotContain("Europe/Nordtor")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void onlyAnAdministratorLooksAfterClinicsAndARunnerSeesTheirOwn() {
        ClinicForm form = as(ADA).call(() -> clinics.correction(DemoPlanting.NORDTOR));

        List.<ThrowingCallable>of(
                        () -> as(TARA).run(() -> clinics.open(typed("Tara's own"))),
                        () -> as(TARA).run(() -> clinics.correct(DemoPlanting.NORDTOR, form)),
                        () -> as(PAULA).run(clinics::all),
                        () -> as(PAULA).run(() -> clinics.of(DemoPlanting.PIETS_FILE)))
                .forEach(act -> assertThatThrownBy(act).isInstanceOf(Refused.class));
        assertThat(as(PAULA).call(() -> clinics.of(DemoPlanting.PAULAS_FILE)).id())
                .isEqualTo(DemoPlanting.NORDTOR);
        assertThatThrownBy(() -> as(ADA).run(() -> clinics.correct(ClinicId.random(), form)))
                .isInstanceOf(NotFound.class);
    }

    private static void assertRefused(ThrowingCallable act, Problem problem) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                .containsExactly(problem));
    }

    private List<ClinicView> named(ClinicForm form) {
        return all().stream()
                .filter(clinic -> clinic.name().equals(form.getName()))
                .toList();
    }

    private List<ClinicView> all() {
        return as(ADA).call(clinics::all);
    }

    private static ClinicForm typed(String name) {
        ClinicForm form = new ClinicForm();
        form.setName(name);
        form.setZone("Europe/Warsaw");
        form.setTelephone("42 555 01 23");
        form.setAddress("ul. Biegowa 5\n90-001 Łódź");
        return form;
    }
}
