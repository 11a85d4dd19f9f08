package clinic.strideback.shared.rules;

/** How well a row is founded; shown as a label beside every recommendation. */
public enum Evidence {
    TRIAL,
    COHORT,
    GUIDELINE,
    EXPERT,
    CLINIC_SETTING,
    ARTICLE
}
