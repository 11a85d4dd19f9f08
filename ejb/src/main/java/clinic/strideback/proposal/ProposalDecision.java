package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.proposal.rules.WholeJudgement;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a therapist did with a proposal, and all that it stood on. Written once. */
@Entity
@Immutable
class ProposalDecision {

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    int place;
    String tableId;
    String tableVersion;
    String tableChecksum;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String facts;

    String addOnsVersion;
    String addOnsChecksum;
    String addOns;
    String leftOut;
    String rule;
    String proposed;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String protocolCode;
    int protocolVersion;
    String startPhase;

    @Enumerated(EnumType.STRING)
    @Nullable
    OverruleReason reason;

    @Nullable
    String remark;

    UUID decidedBy;
    Instant decidedAt;

    protected ProposalDecision() {}

    ProposalDecision(UUID id, Subject subject, int place, WholeJudgement judged, Snapshot snapshot) {
        ProposalJudgement judgement = judged.base();
        this.id = id;
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.place = place;
        this.tableId = judgement.table().id();
        this.tableVersion = judgement.table().version();
        this.tableChecksum = judgement.table().checksum();
        this.addOnsVersion = judged.addOns().version();
        this.addOnsChecksum = judged.addOns().checksum();
        this.facts = snapshot.json();
        this.rule = judgement.rule().id();
        this.proposed = judgement.protocol().orElseThrow();
        this.decision = Decision.ACCEPTED;
    }

    /** Whose proposal, through which clinic. */
    record Subject(PatientId patient, ClinicId clinic, EpisodeId episode) {}

    /** The plan that follows. */
    ProposalDecision opening(String protocol, int version, String phase) {
        protocolCode = protocol;
        protocolVersion = version;
        startPhase = phase;
        return this;
    }

    /** Ids of the rules whose add-ons the plan takes up, and of those that the therapist left out. */
    ProposalDecision adding(List<String> taken, List<String> left) {
        addOns = String.join(" ", taken);
        leftOut = String.join(" ", left);
        return this;
    }

    List<String> addOns() {
        return ids(addOns);
    }

    List<String> leftOut() {
        return ids(leftOut);
    }

    /** Whether the decision before led to the same plan: by the same tables on the same facts, with the same added and left out. */
    boolean repeats(ProposalDecision former) {
        return tables().equals(former.tables())
                && opened().equals(former.opened())
                && Snapshot.same(facts, former.facts);
    }

    private List<String> tables() {
        return List.of(tableChecksum, addOnsChecksum, rule, addOns, leftOut);
    }

    private List<Object> opened() {
        return List.of(protocolCode, protocolVersion, startPhase);
    }

    private static List<String> ids(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(" ", -1));
    }

    /** Another protocol than the proposed one was chosen. */
    ProposalDecision overruledBecause(OverruleReason why) {
        decision = Decision.OVERRULED;
        reason = why;
        return this;
    }

    ProposalDecision by(PersonId person, Instant now, @Nullable String said) {
        decidedBy = person.value();
        decidedAt = now;
        remark = said;
        return this;
    }
}
