package clinic.strideback.it.proposal;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.AssessmentId;
import clinic.strideback.assessment.AssessmentService;
import clinic.strideback.careplan.CarePlanService;
import clinic.strideback.careplan.PlanView;
import clinic.strideback.it.InContainer;
import clinic.strideback.proposal.ProposalService;
import clinic.strideback.proposal.ProposalView;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** A strain with findings that were signed, for the rules to propose on. */
abstract class ExaminedStrain extends InContainer {

    static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    ProposalService proposals;

    @Inject
    AssessmentService assessments;

    @Inject
    CarePlanService carePlans;

    @Resource(lookup = "java:jboss/datasources/StrideBack")
    DataSource database;

    PatientId runner;
    EpisodeId episode;

    @BeforeEach
    void anExaminedStrain() {
        runner = given.aRunnerOf(TARA);
        episode = given.anEpisodeOfLeftStrain(TARA, runner);
        sign(screen());
        audit.fromHere();
    }

    String answer(String query) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, episode.value());
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static Map<String, String> tendon() {
        Map<String, String> entries = screen();
        entries.put("CLS-BAMIC", "2c");
        return entries;
    }

    ProposalView sheet() {
        return as(TARA).call(() -> proposals.propose(runner, episode, ENGLISH));
    }

    PlanView plan() {
        return as(TARA).call(() -> carePlans.planOf(runner, episode, ENGLISH)).orElseThrow();
    }

    static Map<String, String> screen() {
        Map<String, String> entries = new TreeMap<>();
        for (int flag = 1; flag <= 12; flag++) {
            entries.put(String.format("RF-%02d", flag), "NO");
        }
        entries.put("CLS-GRADE", "II");
        entries.put("SUB-TIGHT", "4");
        return entries;
    }

    void sign(Map<String, String> entries) {
        AssessmentId draft = as(TARA).call(() -> assessments.begin(runner, episode, "EVERYTHING", UUID.randomUUID()));
        AssessmentForm form = new AssessmentForm();
        form.setHappenedAt(LocalDateTime.now(ZoneOffset.UTC).minusDays(1));
        form.getEntries().putAll(entries);
        as(TARA).run(() -> assessments.sign(episode, draft, form));
    }
}
