package clinic.strideback.returntorun;

import clinic.strideback.returntorun.rules.GateJudgement;
import clinic.strideback.returntorun.rules.GateVerdict;
import clinic.strideback.shared.rules.Fact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What one criterion said when the decision was made: its verdict, and the value, day and origin that it read. */
@Entity
@Immutable
class CriterionVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "criterion_verdict_seq")
    @SequenceGenerator(name = "criterion_verdict_seq", sequenceName = "criterion_verdict_seq", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ReadinessDecision decision;

    String criterion;

    @Enumerated(EnumType.STRING)
    GateVerdict verdict;

    @Nullable
    String value;

    @Nullable
    LocalDate takenOn;

    @Nullable
    String origin;

    protected CriterionVerdict() {}

    CriterionVerdict(ReadinessDecision decision, GateJudgement judgement) {
        this.decision = decision;
        this.criterion = judgement.criterion().id();
        this.verdict = judgement.verdict();
        Fact fact = judgement.fact();
        this.value = fact == null ? null : fact.answer().text();
        this.takenOn = fact == null ? null : fact.takenOn();
        this.origin = fact == null ? null : fact.origin();
    }
}
