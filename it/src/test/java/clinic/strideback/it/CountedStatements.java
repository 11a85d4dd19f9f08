package clinic.strideback.it;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;

import clinic.strideback.account.AccountService;
import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Counts the statements of use cases by name, without the audit trail's one and access's look-ups. */
abstract class CountedStatements extends InContainer {
    /** About nobody; about a runner, or an episode of theirs, which is remembered: whose file it is. */
    static final int NOBODY = 0;

    static final int RUNNER = 1;
    static final int EPISODE = 1;

    private static final int AUDIT = 1;

    /** About nobody, and without a row in the trail. */
    static final int QUIET = -AUDIT;

    @Inject
    AccountService accounts;

    @Inject
    AssessmentService assessments;

    final Map<String, Long> counted = new LinkedHashMap<>();
    PatientId runner;
    EpisodeId episode;

    @BeforeEach
    void peopleWhoHaveJustSignedIn() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        List.of(PAULA, ADA).forEach(person -> as(person).call(accounts::signIn));
    }

    void count(String what, int access, Runnable work) {
        counted.put(what, statements.duringOneRequest(work) - AUDIT - access);
    }

    static AssessmentForm typed(long version) {
        AssessmentForm form = new AssessmentForm();
        form.setVersion(version);
        form.setHappenedAt(LocalDateTime.of(2026, 11, 4, 9, 30));
        form.getEntries().put("CLS-GRADE", "II");
        for (int flag = 1; flag <= 12; flag++) {
            form.getEntries().put(String.format("RF-%02d", flag), "NO");
        }
        return form;
    }
}
