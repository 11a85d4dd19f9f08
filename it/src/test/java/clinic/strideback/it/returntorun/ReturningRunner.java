package clinic.strideback.it.returntorun;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.careplan.SeenForm;
import clinic.strideback.it.InContainer;
import clinic.strideback.returntorun.Act;
import clinic.strideback.returntorun.CriterionRow;
import clinic.strideback.returntorun.DecideForm;
import clinic.strideback.returntorun.ReadinessView;
import clinic.strideback.returntorun.ReturnToRunService;
import clinic.strideback.returntorun.UsualDistanceForm;
import clinic.strideback.returntorun.WithdrawForm;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A runner with an episode, and what is decided and told about their return. */
abstract class ReturningRunner extends InContainer {
    static final String BEARS_WEIGHT = "G0-WEIGHT";

    @Inject
    ReturnToRunService returns;

    PatientId runner;
    EpisodeId episode;

    @BeforeEach
    void anEpisode() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        audit.fromHere();
    }

    CriterionRow criterion() {
        return view().gate().stream()
                .filter(row -> row.id().equals(BEARS_WEIGHT))
                .findFirst()
                .orElseThrow();
    }

    DecideForm starting(int stage) {
        DecideForm form = starting();
        form.setTargetStage(stage);
        return form;
    }

    void assertNotSeen(LocalDate day, String why) {
        assertThatThrownBy(() -> confirm(seen(BEARS_WEIGHT, true, day)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(new Invalid.Problem("seenOn", why)));
    }

    ReadinessView view() {
        return as(TARA).call(() -> returns.readiness(runner, episode, Locale.ENGLISH));
    }

    Object decide(DecideForm form) {
        as(TARA).run(() -> returns.decide(runner, episode, form));
        return form;
    }

    void withdraw(WithdrawForm form) {
        as(TARA).run(() -> returns.withdraw(runner, episode, form));
    }

    Object confirm(SeenForm form) {
        as(TARA).run(() -> returns.confirm(runner, episode, form));
        return form;
    }

    Object tell(UsualDistanceForm form) {
        as(TARA).run(() -> returns.tellUsual(runner, episode, form));
        return form;
    }

    /** What was said about the criteria, in its order. */
    @Nullable
    String words() {
        return sql.answer(
                "select string_agg(case when met then 't' else 'f' end, ' ' order by entered_at)"
                        + " from gate_confirmation where episode_id = ?",
                episode.value());
    }

    List<String> problemsOf(DecideForm form) {
        try {
            return List.of("decided " + decide(form));
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Invalid.Problem::field).toList();
        }
    }

    /** On what the page shows now. */
    DecideForm starting() {
        DecideForm form = new DecideForm();
        form.about(view());
        form.setAct(Act.START);
        form.setReason("Walks without pain");
        return form;
    }

    static WithdrawForm withdrawing(long version, @Nullable String reason) {
        WithdrawForm form = new WithdrawForm();
        form.setVersion(version);
        form.setWithdrawReason(reason);
        return form;
    }

    SeenForm seen(String criterion, boolean met) {
        return seen(criterion, met, view().today());
    }

    SeenForm seen(String criterion, boolean met, LocalDate day) {
        SeenForm form = new SeenForm();
        form.setCriterion(criterion);
        form.setMet(met);
        form.setSeenOn(day);
        form.setVersion(view().gate().stream()
                .filter(row -> row.id().equals(criterion))
                .mapToLong(CriterionRow::version)
                .findFirst()
                .orElse(0));
        return form;
    }

    static UsualDistanceForm usual(String distance) {
        UsualDistanceForm form = new UsualDistanceForm();
        form.setUsualDistance(distance);
        return form;
    }
}
