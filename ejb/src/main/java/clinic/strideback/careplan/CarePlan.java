package clinic.strideback.careplan;

import clinic.strideback.careplan.PlanOpening.AddOn;
import clinic.strideback.protocol.Phase;
import clinic.strideback.shared.Differences;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A protocol version applied to one episode. It is opened after a therapist's decision, leads through the phases of that version, forwards or back, and
 * ends when another plan takes its place. What was pinned at the opening stays.
 */
@Entity
@DynamicUpdate
class CarePlan {

    /** A plan is the one in force, or one that was. */
    enum Status {
        ACTIVE,
        ENDED
    }

    @Id
    UUID id;

    UUID patientId;
    UUID clinicId;
    UUID episodeId;
    String protocolCode;
    int protocolVersion;
    String phase;
    LocalDate phaseSince;
    LocalDate startedOn;
    String addOns;

    @Enumerated(EnumType.STRING)
    Status status;

    UUID openedBy;
    Instant openedAt;

    @Nullable
    Instant endedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "care_plan_beside", joinColumns = @JoinColumn(name = "plan_id"))
    List<PinnedProtocol> beside = new ArrayList<>();

    @Version
    long version;

    protected CarePlan() {}

    CarePlan(Subject subject, Phase start, int protocolVersion, Stamp stamp) {
        this.id = UUID.randomUUID();
        this.patientId = subject.patient().value();
        this.clinicId = subject.clinic().value();
        this.episodeId = subject.episode().value();
        this.protocolCode = start.protocol();
        this.protocolVersion = protocolVersion;
        this.phase = start.code();
        this.phaseSince = stamp.day();
        this.startedOn = stamp.day();
        this.addOns = "";
        this.status = Status.ACTIVE;
        this.openedBy = stamp.by().value();
        this.openedAt = stamp.at();
    }

    /** What the findings add to the protocol, for as long as the plan lasts. */
    void add(List<AddOn> more) {
        addOns = AddOn.write(more);
    }

    List<AddOn> addOns() {
        return AddOn.read(addOns);
    }

    void enter(Phase next, LocalDate on) {
        phase = next.code();
        phaseSince = on;
    }

    /** Another version of the same protocol, in the same phase. */
    void follow(int number) {
        protocolVersion = number;
    }

    void end(Instant now) {
        status = Status.ENDED;
        endedAt = now;
    }

    /**
     * Refuses a form that was filled in on an older version.
     *
     * @throws clinic.strideback.shared.StaleVersion with both phases
     */
    void refuseStale(PhaseForm form) {
        if (form.getVersion() != version) {
            throw new Differences().compare("phase", form.getPhase(), phase).against(version);
        }
    }
}
