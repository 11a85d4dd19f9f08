package clinic.strideback.access;

import static clinic.strideback.access.Permission.ASSESSMENT_READ;
import static clinic.strideback.access.Permission.ASSESSMENT_RECORD;
import static clinic.strideback.access.Permission.ASSESSMENT_SIGN;
import static clinic.strideback.access.Permission.AUDIT_READ;
import static clinic.strideback.access.Permission.CAREPLAN_PRESCRIBE;
import static clinic.strideback.access.Permission.CAREPLAN_READ;
import static clinic.strideback.access.Permission.CHART_READ;
import static clinic.strideback.access.Permission.CLINIC_CORRECT;
import static clinic.strideback.access.Permission.CLINIC_OPEN;
import static clinic.strideback.access.Permission.CLINIC_READ;
import static clinic.strideback.access.Permission.EPISODE_CORRECT;
import static clinic.strideback.access.Permission.EPISODE_OPEN;
import static clinic.strideback.access.Permission.EXERCISE_ADD;
import static clinic.strideback.access.Permission.EXERCISE_CHANGE;
import static clinic.strideback.access.Permission.EXERCISE_READ;
import static clinic.strideback.access.Permission.OWN_PLAN_READ;
import static clinic.strideback.access.Permission.PATIENT_CORRECT;
import static clinic.strideback.access.Permission.PATIENT_EXPORT;
import static clinic.strideback.access.Permission.PATIENT_FIND;
import static clinic.strideback.access.Permission.PATIENT_IMPORT;
import static clinic.strideback.access.Permission.PATIENT_MERGE;
import static clinic.strideback.access.Permission.PATIENT_REGISTER;
import static clinic.strideback.access.Permission.PERSON_CHANGE;
import static clinic.strideback.access.Permission.PERSON_CREATE;
import static clinic.strideback.access.Permission.PERSON_FILE_CONFIRM;
import static clinic.strideback.access.Permission.PERSON_READ;
import static clinic.strideback.access.Permission.PROPOSAL_DECIDE;
import static clinic.strideback.access.Permission.PROPOSAL_READ;
import static clinic.strideback.access.Permission.PROTOCOL_PUBLISH;
import static clinic.strideback.access.Permission.PROTOCOL_READ;
import static clinic.strideback.access.Permission.PROTOCOL_RETIRE;
import static clinic.strideback.access.Permission.PROTOCOL_WRITE;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_FILL;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_ITEMS_END;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_ITEMS_LOAD;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_ITEMS_READ;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_READ;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_RECORD;
import static clinic.strideback.access.Permission.QUESTIONNAIRE_VOID;
import static clinic.strideback.access.Permission.READINESS_CONFIRM;
import static clinic.strideback.access.Permission.READINESS_DECIDE;
import static clinic.strideback.access.Permission.READINESS_READ;
import static clinic.strideback.access.Permission.REFERRAL_CLOSE;
import static clinic.strideback.access.Permission.REFERRAL_READ;
import static clinic.strideback.access.Permission.REFERRAL_SIGN;
import static clinic.strideback.access.Permission.REFERRAL_WRITE;
import static clinic.strideback.access.Permission.RULE_PUBLISH;
import static clinic.strideback.access.Permission.RULE_READ;
import static clinic.strideback.access.Permission.RULE_WRITE;
import static clinic.strideback.access.Permission.RUN_LOG;
import static clinic.strideback.access.Permission.RUN_READ;
import static clinic.strideback.access.Permission.RUN_UNDO;
import static clinic.strideback.access.Permission.RUN_VOID;
import static clinic.strideback.access.Permission.SESSION_LOG;
import static clinic.strideback.access.Permission.SESSION_UNDO;
import static clinic.strideback.access.Permission.SIGN_IN;
import static clinic.strideback.access.Permission.SNIPPET_READ;
import static clinic.strideback.access.Permission.SNIPPET_WRITE;
import static clinic.strideback.access.Permission.TEMPLATE_ADD;
import static clinic.strideback.access.Permission.TEMPLATE_CHANGE;
import static clinic.strideback.access.Permission.TEMPLATE_READ;
import static clinic.strideback.access.Permission.TYPED_FORGET;
import static clinic.strideback.access.Permission.TYPED_KEEP;
import static clinic.strideback.access.Permission.TYPED_READ;
import static clinic.strideback.access.Permission.WORKLIST_READ;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one table of who may do what. Whose file is asked apart, for every role alike. */
public final class RolePermissions {

    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            Role.THERAPIST,
            EnumSet.of(
                    SIGN_IN,
                    TYPED_KEEP,
                    TYPED_READ,
                    TYPED_FORGET,
                    PATIENT_FIND,
                    PATIENT_REGISTER,
                    PATIENT_CORRECT,
                    PATIENT_MERGE,
                    PATIENT_IMPORT,
                    PATIENT_EXPORT,
                    CHART_READ,
                    EPISODE_OPEN,
                    EPISODE_CORRECT,
                    ASSESSMENT_READ,
                    ASSESSMENT_RECORD,
                    ASSESSMENT_SIGN,
                    TEMPLATE_READ,
                    TEMPLATE_ADD,
                    TEMPLATE_CHANGE,
                    REFERRAL_READ,
                    REFERRAL_CLOSE,
                    REFERRAL_WRITE,
                    REFERRAL_SIGN,
                    EXERCISE_READ,
                    EXERCISE_ADD,
                    EXERCISE_CHANGE,
                    PROTOCOL_READ,
                    PROTOCOL_WRITE,
                    PROTOCOL_PUBLISH,
                    PROTOCOL_RETIRE,
                    PROPOSAL_READ,
                    PROPOSAL_DECIDE,
                    RULE_READ,
                    RULE_WRITE,
                    RULE_PUBLISH,
                    CAREPLAN_READ,
                    CAREPLAN_PRESCRIBE,
                    RUN_READ,
                    RUN_LOG,
                    RUN_VOID,
                    READINESS_READ,
                    READINESS_CONFIRM,
                    READINESS_DECIDE,
                    SNIPPET_READ,
                    SNIPPET_WRITE,
                    QUESTIONNAIRE_READ,
                    QUESTIONNAIRE_RECORD,
                    QUESTIONNAIRE_VOID,
                    WORKLIST_READ),
            Role.PATIENT,
            EnumSet.of(
                    SIGN_IN,
                    TYPED_KEEP,
                    TYPED_READ,
                    TYPED_FORGET,
                    OWN_PLAN_READ,
                    SESSION_LOG,
                    SESSION_UNDO,
                    RUN_LOG,
                    RUN_UNDO,
                    QUESTIONNAIRE_FILL),
            Role.ADMINISTRATOR,
            EnumSet.of(
                    SIGN_IN,
                    TYPED_KEEP,
                    TYPED_READ,
                    TYPED_FORGET,
                    PROTOCOL_READ,
                    CLINIC_READ,
                    CLINIC_OPEN,
                    CLINIC_CORRECT,
                    PERSON_READ,
                    PERSON_CREATE,
                    PERSON_CHANGE,
                    PERSON_FILE_CONFIRM,
                    QUESTIONNAIRE_ITEMS_READ,
                    QUESTIONNAIRE_ITEMS_LOAD,
                    QUESTIONNAIRE_ITEMS_END,
                    AUDIT_READ));

    private RolePermissions() {}

    /** Whether one of the roles has the permission. */
    public static boolean allow(Set<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> TABLE.getOrDefault(role, Set.of()).contains(permission));
    }
}
