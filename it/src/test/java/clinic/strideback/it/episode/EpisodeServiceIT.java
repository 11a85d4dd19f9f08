package clinic.strideback.it.episode;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Given.aStrainsForm;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.episode.EpisodeForm;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.episode.Mechanism;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Requests;
import clinic.strideback.it.Sql;
import clinic.strideback.measure.Side;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeServiceIT extends InContainer {

    @Inject
    EpisodeService episodes;

    private PatientId runner;

    @BeforeEach
    void aRunner() {
        runner = given.aRunnerOf(TARA);
        audit.fromHere();
    }

    @Test
    void anEpisodeIsOpenedAndReadBack() {
        EpisodeId episode = as(TARA).call(() -> episodes.open(runner, aStrainsForm()));

        EpisodeView read = as(TARA).call(() -> episodes.get(episode));
        assertThat(read.patient()).isEqualTo(runner);
        assertThat(read.side()).isEqualTo(Side.LEFT);
        assertThat(read.onsetDate()).isEqualTo(aStrainsForm().getOnsetDate());
        assertThat(read.earlierInjuries()).isNull();
        assertThat(as(TARA).call(() -> episodes.of(runner))).containsExactly(read);
        assertThat(audit.all())
                .containsExactly(
                        new Row(TARA, "Episode.open", "C", "SUCCESS", null, runner),
                        new Row(TARA, "Episode.get", "R", "SUCCESS", null, runner),
                        new Row(TARA, "Episode.of", "R", "SUCCESS", null, runner));
    }

    @Test
    void aDoubleClickOpensOneEpisode() {
        EpisodeForm form = aStrainsForm();

        List<EpisodeId> opened = Requests.twiceAtOnce(() -> as(TARA).call(() -> episodes.open(runner, form)));

        assertThat(opened.get(0)).isEqualTo(opened.get(1));
        assertThat(as(TARA).call(() -> episodes.of(runner))).hasSize(1);
    }

    @Test
    void aCorrectionAddsASuccessorAndKeepsWhatWasToldFirst() {
        EpisodeId episode = as(TARA).call(() -> episodes.open(runner, aStrainsForm()));

        as(TARA).run(() -> episodes.correct(episode, correction(Mechanism.STRETCH)));

        assertThat(as(TARA).call(() -> episodes.get(episode)).mechanism()).isEqualTo(Mechanism.STRETCH);
        assertThat(sql.answer(
                        "select string_agg(mechanism, ' ' order by id) from episode_history where episode_id = ?",
                        episode.value()))
                .isEqualTo("SPRINT STRETCH");
    }

    @Test
    void aStaleCorrectionShowsMineAndTheirsAndChangesNothing() {
        EpisodeId episode = as(TARA).call(() -> episodes.open(runner, aStrainsForm()));
        as(TARA).run(() -> episodes.correct(episode, correction(Mechanism.STRETCH)));
        audit.fromHere();

        assertThatThrownBy(() -> as(TARA).run(() -> episodes.correct(episode, correction(Mechanism.CONTUSION))))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.version()).isEqualTo(1);
                    assertThat(stale.differences())
                            .containsExactly(new Difference("mechanism", "CONTUSION", "STRETCH"));
                });

        assertThat(audit.all()).containsExactly(new Row(TARA, "Episode.correct", "U", "REFUSED", "stale", runner));
        assertThat(as(TARA).call(() -> episodes.get(episode)).mechanism()).isEqualTo(Mechanism.STRETCH);
    }

    @Test
    void whatCannotBeNamesItsFieldsAndOpensNothing() {
        EpisodeForm form = aStrainsForm();
        form.setOnsetDate(LocalDate.of(2999, 1, 1));
        form.setEarlierInjuries(0);
        form.setMonthsSinceLast(3);
        EpisodeForm undated = aStrainsForm();
        undated.setOnsetDate(null);

        assertThat(problemsOf(form)).containsExactly("onsetDate", "monthsSinceLast");
        assertThat(problemsOf(undated)).containsExactly("onsetDate");
        assertThatThrownBy(() -> as(TARA).call(() -> episodes.open(runner, new EpisodeForm())))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(as(TARA).call(() -> episodes.of(runner))).isEmpty();
    }

    @Test
    void aCorrectionNeedsAReason() {
        EpisodeId episode = as(TARA).call(() -> episodes.open(runner, aStrainsForm()));

        assertThatThrownBy(() -> as(TARA).run(() -> episodes.correct(episode, aStrainsForm())))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("correctionReason", "reason.required")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Pago_Pago", "Pacific/Kiritimati"})
    void theDayOfTheOnsetIsTheRunners(String zone) {
        sql.act("update patient set zone = ? where id = ?", zone, runner.value());
        LocalDate today = LocalDate.now(ZoneId.of(zone));
        EpisodeForm ahead = aStrainsForm();
        ahead.setOnsetDate(today.plusDays(1));
        EpisodeForm now = aStrainsForm();
        now.setOnsetDate(today);

        assertThatThrownBy(() -> as(TARA).call(() -> episodes.open(runner, ahead)))
                .isInstanceOf(Invalid.class);
        EpisodeId episode = as(TARA).call(() -> episodes.open(runner, now));

        ahead.setCorrectionReason("another day");
        now.setCorrectionReason("the same day");
        assertThatThrownBy(() -> as(TARA).run(() -> episodes.correct(episode, ahead)))
                .isInstanceOf(Invalid.class);
        as(TARA).run(() -> episodes.correct(episode, now));
    }

    @Test
    void whatWasToldCannotBeTouchedBelowTheService() {
        as(TARA).call(() -> episodes.open(runner, aStrainsForm()));

        assertThat(sql.refusalOf("update episode_history set side = 'RIGHT'")).isEqualTo(Sql.NOT_GRANTED);
        assertThat(sql.refusalOf("delete from episode_of_care")).isEqualTo(Sql.NOT_GRANTED);
    }

    private List<String> problemsOf(EpisodeForm form) {
        try {
            return List.of(as(TARA).call(() -> episodes.open(runner, form)).toString());
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
    }

    /** Filled in on the first version. */
    private static EpisodeForm correction(Mechanism mechanism) {
        EpisodeForm form = aStrainsForm();
        form.setMechanism(mechanism);
        form.setCorrectionReason("The runner remembers it better now");
        return form;
    }
}
