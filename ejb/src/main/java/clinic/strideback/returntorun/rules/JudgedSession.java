package clinic.strideback.returntorun.rules;

/**
 * A session with its colour, and whether it belongs to the runner's present stay at the present stage and step; sessions of an earlier stay at the same
 * stage, before a step back, do not.
 *
 * @param unanswered told after the last decision about the stage, so that nobody has answered it yet
 */
public record JudgedSession(
        Session session, PainColour colour, boolean atThisStage, boolean atThisStep, boolean unanswered) {}
