package clinic.strideback.access;

import static clinic.strideback.audit.AuditAction.CREATE;
import static clinic.strideback.audit.AuditAction.EXECUTE;
import static clinic.strideback.audit.AuditAction.READ;
import static clinic.strideback.audit.AuditAction.UPDATE;

import clinic.strideback.audit.AuditAction;

/** Everything that can be allowed, with what the audit trail calls it. Who has it stands in {@link RolePermissions}. */
public enum Permission {
    SIGN_IN(EXECUTE),
    TYPED_KEEP(UPDATE),
    TYPED_READ(READ),
    TYPED_FORGET(UPDATE),

    PATIENT_FIND(READ),
    PATIENT_REGISTER(CREATE),
    PATIENT_CORRECT(UPDATE),
    PATIENT_MERGE(UPDATE),
    PATIENT_IMPORT(CREATE),
    PATIENT_EXPORT(READ),
    CHART_READ(READ),

    EPISODE_OPEN(CREATE),
    EPISODE_CORRECT(UPDATE),

    ASSESSMENT_READ(READ),
    ASSESSMENT_RECORD(UPDATE),
    ASSESSMENT_SIGN(CREATE),

    TEMPLATE_READ(READ),
    TEMPLATE_ADD(CREATE),
    TEMPLATE_CHANGE(UPDATE),

    REFERRAL_READ(READ),
    REFERRAL_CLOSE(UPDATE),
    REFERRAL_WRITE(UPDATE),
    REFERRAL_SIGN(CREATE),

    EXERCISE_READ(READ),
    EXERCISE_ADD(CREATE),
    EXERCISE_CHANGE(UPDATE),

    PROTOCOL_READ(READ),
    PROTOCOL_WRITE(UPDATE),
    PROTOCOL_PUBLISH(CREATE),
    PROTOCOL_RETIRE(UPDATE),
    PROPOSAL_READ(READ),
    PROPOSAL_DECIDE(CREATE),

    RULE_READ(READ),
    RULE_WRITE(UPDATE),
    RULE_PUBLISH(UPDATE),

    CAREPLAN_READ(READ),
    CAREPLAN_PRESCRIBE(CREATE),
    SESSION_LOG(CREATE),
    SESSION_UNDO(UPDATE),

    RUN_READ(READ),
    RUN_LOG(CREATE),
    RUN_VOID(UPDATE),
    RUN_UNDO(UPDATE),

    READINESS_READ(READ),
    READINESS_CONFIRM(CREATE),
    READINESS_DECIDE(CREATE),

    SNIPPET_READ(READ),
    SNIPPET_WRITE(UPDATE),

    QUESTIONNAIRE_READ(READ),
    QUESTIONNAIRE_RECORD(CREATE),
    QUESTIONNAIRE_VOID(UPDATE),
    QUESTIONNAIRE_FILL(CREATE),
    QUESTIONNAIRE_ITEMS_READ(READ),
    QUESTIONNAIRE_ITEMS_LOAD(CREATE),
    QUESTIONNAIRE_ITEMS_END(UPDATE),

    OWN_PLAN_READ(READ),
    WORKLIST_READ(READ),

    CLINIC_READ(READ),
    CLINIC_OPEN(CREATE),
    CLINIC_CORRECT(UPDATE),
    PERSON_READ(READ),
    PERSON_CREATE(CREATE),
    PERSON_CHANGE(UPDATE),
    PERSON_FILE_CONFIRM(READ),
    AUDIT_READ(READ);

    private final AuditAction action;

    Permission(AuditAction action) {
        this.action = action;
    }

    /** What the audit trail calls it. */
    public AuditAction action() {
        return action;
    }
}
