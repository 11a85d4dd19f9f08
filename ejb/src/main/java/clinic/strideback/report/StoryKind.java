package clinic.strideback.report;

/** By what the story of an episode is narrowed. */
public enum StoryKind {
    ASSESSMENTS,
    /** Protocols and phases. */
    PLAN,
    /** What was decided about the stage. */
    RETURN,
    /** Every walk and run; in the whole story only those with a red response stand. */
    RUNS,
    QUESTIONNAIRES,
    /** Raised, closed, and their letters. */
    REFERRALS
}
