package clinic.strideback.it.patient;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Sql;
import clinic.strideback.patient.AlertForm;
import clinic.strideback.patient.AlertKind;
import clinic.strideback.patient.ConsentForm;
import clinic.strideback.patient.ConsentKind;
import clinic.strideback.patient.EndAlertForm;
import clinic.strideback.patient.FileService;
import clinic.strideback.patient.FileView;
import clinic.strideback.patient.FileView.Agreed;
import clinic.strideback.patient.HandOverForm;
import clinic.strideback.patient.PhotoService;
import clinic.strideback.patient.Standing;
import clinic.strideback.patient.StandingForm;
import clinic.strideback.report.ChartHeader;
import clinic.strideback.report.ChartOverview.Missing;
import clinic.strideback.report.ChartService;
import clinic.strideback.report.StoryFilter;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileServiceIT extends InContainer {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Inject
    FileService files;

    @Inject
    ChartService charts;

    @Inject
    PhotoService photos;

    private PatientId runner;

    @BeforeEach
    void aRunner() {
        runner = given.aRunnerOf(TARA);
        audit.fromHere();
    }

    @Test
    void aStandingChangesWithItsDayAndReason() {
        StandingForm form = standing(Standing.MOVED_AWAY, DAY);

        as(TARA).run(() -> files.changeStanding(runner, form));

        FileView view = read();
        assertThat(view.standing()).isEqualTo(Standing.MOVED_AWAY);
        assertThat(view.standings()).singleElement().satisfies(change -> {
            assertThat(change.since()).isEqualTo(DAY);
            assertThat(change.reason()).isEqualTo("Lives in Oslo now");
            assertThat(change.by()).isEqualTo("Tara Okonkwo-Lindqvist");
        });
        assertThat(header().standing()).isEqualTo(Standing.MOVED_AWAY);
        assertThat(audit.all()).contains(new Row(TARA, "File.changeStanding", "U", "SUCCESS", null, runner));
        assertThatThrownBy(() -> as(TARA).run(() -> files.changeStanding(runner, form)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aStandingThatCannotBeIsRefused() {
        assertRefused(standing(Standing.ACTIVE, DAY), "standing");
        assertRefused(standing(Standing.MERGED, DAY), "standing");
        assertRefused(standing(Standing.DECEASED, LocalDate.now(ZoneOffset.UTC).plusDays(3)), "since");
        assertRefused(standing(Standing.DECEASED, LocalDate.of(1890, 1, 1)), "since");
        StandingForm empty = standing(Standing.DECEASED, DAY);
        empty.setReason(" ");
        assertThatThrownBy(() -> as(TARA).run(() -> files.changeStanding(runner, empty)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(read().standings()).isEmpty();
    }

    private void assertRefused(StandingForm form, String field) {
        assertThatThrownBy(() -> as(TARA).run(() -> files.changeStanding(runner, form)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(field));
    }

    @Test
    void onlyTherapistsOfTheClinicTakeOver() {
        assertThat(read().therapist()).isNotNull();
        assertThat(read().colleagues())
                .extracting(FileView.Colleague::id)
                .contains(DemoPlanting.TARA.value())
                .doesNotContain(DemoPlanting.THEO.value(), DemoPlanting.ADA.value());

        HandOverForm elsewhere = charge(true, false);
        elsewhere.setTherapist(DemoPlanting.THEO.value());
        assertThatThrownBy(() -> as(TARA).run(() -> files.handOver(runner, elsewhere)))
                .isInstanceOf(Invalid.class);

        as(TARA).run(() -> files.handOver(runner, charge(true, false)));
        assertThat(read().therapist()).isNull();
        assertThatThrownBy(() -> as(TARA).run(() -> files.handOver(runner, charge(true, false))))
                .isInstanceOf(StaleVersion.class);
        as(TARA).run(() -> files.handOver(runner, charge(false, true)));
        assertThatThrownBy(() -> as(TARA).run(() -> files.handOver(runner, charge(false, true))))
                .isInstanceOf(StaleVersion.class);
        assertThat(sql.answer("select count(*) from therapist_in_charge where patient_id = ?", runner.value()))
                .isEqualTo("2");
    }

    private static HandOverForm charge(boolean wasTara, boolean isTara) {
        HandOverForm form = new HandOverForm();
        form.setWas(wasTara ? DemoPlanting.TARA.value() : null);
        form.setTherapist(isTara ? DemoPlanting.TARA.value() : null);
        return form;
    }

    @Test
    void anAlertStandsOnTheChartUntilItEnds() {
        AlertForm form = new AlertForm();
        form.setKind(AlertKind.ALLERGY);
        form.setWords("Latex <b>& \"plaster\"");
        as(TARA).run(() -> files.addAlert(runner, form));
        as(TARA).run(() -> files.addAlert(runner, form));

        assertThat(header().alerts())
                .containsExactly(new ChartHeader.Alert(AlertKind.ALLERGY, "Latex <b>& \"plaster\""));

        EndAlertForm end = new EndAlertForm();
        end.setAlert(read().alertsNow().get(0).id());
        end.setReason("Tested, no reaction");
        PatientId another = given.aRunnerOf(TARA);
        assertThatThrownBy(() -> as(TARA).run(() -> files.endAlert(another, end)))
                .isInstanceOf(NotFound.class);
        as(TARA).run(() -> files.endAlert(runner, end));

        assertThat(header().alerts()).isEmpty();
        assertThat(read().alertsBefore()).singleElement().satisfies(one -> assertThat(one.endReason())
                .isEqualTo("Tested, no reaction"));
        assertThatThrownBy(() -> as(TARA).run(() -> files.endAlert(runner, end)))
                .isInstanceOf(StaleVersion.class);
        assertThat(sql.refusalOf("delete from patient_alert where patient_id = ?", runner.value()))
                .isEqualTo(Sql.NOT_GRANTED);
    }

    @Test
    void consentHoldsFromItsDayUntilItIsWithdrawn() {
        assertThat(as(TARA).call(() -> charts.overview(runner, new StoryFilter(), Locale.ENGLISH))
                        .missing())
                .contains(Missing.CONSENT);
        as(TARA).run(() -> files.recordConsent(runner, consent(DAY)));

        assertThat(treatment()).satisfies(one -> {
            assertThat(one.givenOn()).isEqualTo(DAY);
            assertThat(one.textVersion()).isEqualTo("2026-11");
            assertThat(one.text()).contains("withdraw");
        });
        assertThat(as(TARA).call(() -> charts.overview(runner, new StoryFilter(), Locale.ENGLISH))
                        .missing())
                .doesNotContain(Missing.CONSENT);
        assertInvalid(() -> files.recordConsent(runner, consent(DAY)), "kind");
        assertInvalid(() -> files.withdrawConsent(runner, consent(DAY.minusDays(1))), "day");
        assertInvalid(
                () -> files.withdrawConsent(
                        runner, consent(LocalDate.now(ZoneOffset.UTC).plusDays(3))),
                "day");

        as(TARA).run(() -> files.withdrawConsent(runner, consent(DAY.plusDays(3))));
        assertThat(treatment().holds()).isFalse();
        assertThat(read().consentsBefore()).singleElement().satisfies(one -> assertThat(one.withdrawnOn())
                .isEqualTo(DAY.plusDays(3)));
        assertInvalid(() -> files.withdrawConsent(runner, consent(DAY.plusDays(3))), "kind");
        assertThat(audit.all()).contains(new Row(TARA, "File.withdrawConsent", "U", "SUCCESS", null, runner));
    }

    @Test
    void aPictureStandsOnTheChartUntilItIsTakenAway() throws IOException {
        assertThat(header().photo()).isNull();
        assertInvalid(() -> take(new byte[] {1, 2, 3}), "photo");
        byte[] red = picture(Color.RED);
        as(TARA).run(() -> take(red));
        UUID first = header().photo();
        byte[] blue = picture(Color.BLUE);
        as(TARA).run(() -> take(blue));

        assertThat(header().photo()).isNotNull().isNotEqualTo(first);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(as(TARA).call(() -> photos.photo(runner))));
        assertThat(new Color(seen.getRGB(100, 100)).getBlue()).isGreaterThan(200);
        as(TARA).run(() -> photos.remove(runner));
        assertThat(header().photo()).isNull();
        assertThatThrownBy(() -> as(TARA).call(() -> photos.photo(runner))).isInstanceOf(NotFound.class);
        assertThat(sql.answer(
                        "select count(image) || ' of ' || count(*) from patient_photo where patient_id = ?",
                        runner.value()))
                .isEqualTo("0 of 2");
        assertThat(audit.all()).contains(new Row(TARA, "Photo.remove", "U", "SUCCESS", null, runner));
    }

    private void take(byte[] picture) {
        try {
            photos.take(runner, new ByteArrayInputStream(picture));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static byte[] picture(Color color) throws IOException {
        BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, color.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void assertInvalid(Runnable act, String field) {
        assertThatThrownBy(() -> as(TARA).run(act))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .extracting(Invalid.Problem::field)
                        .containsExactly(field));
    }

    private Agreed treatment() {
        return read().consentsNow().stream()
                .filter(one -> one.kind() == ConsentKind.TREATMENT)
                .findFirst()
                .orElseThrow();
    }

    private static ConsentForm consent(LocalDate day) {
        ConsentForm form = new ConsentForm();
        form.setKind(ConsentKind.TREATMENT);
        form.setDay(day);
        return form;
    }

    private StandingForm standing(Standing standing, LocalDate since) {
        StandingForm form = new StandingForm();
        form.setVersion(read().version());
        form.setStanding(standing);
        form.setSince(since);
        form.setReason("Lives in Oslo now");
        return form;
    }

    private FileView read() {
        return as(TARA).call(() -> files.read(runner, Locale.ENGLISH));
    }

    private ChartHeader header() {
        return as(TARA).call(() -> charts.header(runner));
    }
}
