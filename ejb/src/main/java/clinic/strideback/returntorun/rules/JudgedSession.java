package clinic.strideback.returntorun.rules;

/**
 * A session with its colour, and whether it belongs to the runner's present stay at the present stage and step; sessions of an earlier stay at the same
 * stage, before a step back, do not.
 */
public record JudgedSession(Session session, PainColour colour, boolean atThisStage, boolean atThisStep) {}
