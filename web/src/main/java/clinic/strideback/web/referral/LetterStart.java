package clinic.strideback.web.referral;

import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.assessment.AssessmentView;
import clinic.strideback.assessment.rules.Finding;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.episode.EpisodeService;
import clinic.strideback.episode.EpisodeView;
import clinic.strideback.patient.FileService;
import clinic.strideback.patient.PatientForm;
import clinic.strideback.patient.PersonField;
import clinic.strideback.referral.LetterForm;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.web.assessment.FoundText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a letter begins with: what the chart knows, as sentences of the reader's language. */
@RequestScoped
public class LetterStart {

    @Inject
    private AssessmentService assessments;

    @Inject
    private EpisodeService episodes;

    @Inject
    private CarePlanService plans;

    @Inject
    private FileService files;

    LetterForm of(ReferralAddress at, ReferralView referral, Locale locale) {
        ReferralWords words = new ReferralWords(locale);
        AssessmentView assessment = assessments.read(at.episode(), referral.assessment());
        LetterForm form = new LetterForm();
        form.setUrgency(referral.urgency());
        form.setAddressee(addressee(files.sheet(at.patient(), locale).form()));
        form.setReason(words.say(
                "letter.start.reason",
                words.flag(referral.flag()),
                words.meaning(referral.flag()),
                words.day(referral.foundOn()),
                words.basis(referral.basis()),
                referral.flag()));
        form.setFindings(lines(
                problem(episodes.get(at.episode()), words),
                words.say("letter.start.found", words.day(referral.foundOn()))
                        + " "
                        + FoundText.of(assessment, locale)));
        form.setPlan(lines(
                plans.planOf(at.patient(), at.episode(), locale)
                        .map(plan -> plan(plan, words))
                        .orElseGet(() -> words.say("letter.start.noPlan")),
                noted(assessment)));
        form.setRequest(words.say("ask." + referral.flag()));
        return form;
    }

    /** Name and practice of whoever referred the runner, to be replaced where the letter goes to somebody else. */
    private static @Nullable String addressee(PatientForm known) {
        return lines(known.get(PersonField.REFERRER_NAME), known.get(PersonField.REFERRER_PRACTICE));
    }

    private static String problem(EpisodeView episode, ReferralWords words) {
        ResourceBundle told = ResourceBundle.getBundle(
                "clinic.strideback.web.episode.words",
                words.locale(),
                Thread.currentThread().getContextClassLoader());
        String what =
                told.getString("problem." + episode.side()) + ", " + told.getString("onset.short." + episode.onset());
        return episode.onsetDate() == null
                ? words.say("letter.start.problem", what)
                : words.say("letter.start.problem.since", what, words.day(episode.onsetDate()));
    }

    private static String plan(PlanView plan, ReferralWords words) {
        return words.say(
                "letter.start.plan",
                plan.protocol().title(),
                words.day(plan.startedOn()),
                plan.phase().code(),
                plan.phase().name(),
                words.day(plan.phaseSince()));
    }

    /** What the therapist wrote under "plan" at that visit. */
    private static @Nullable String noted(AssessmentView assessment) {
        Finding plan = assessment.sheet().findings().get("NOTE-P");
        return plan == null ? null : plan.text();
    }

    private static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
