package clinic.strideback.returntorun.rules;

import clinic.strideback.measure.Metres;
import clinic.strideback.measure.PainScore;
import clinic.strideback.returntorun.rules.PainResponse.Mornings;
import java.time.LocalDate;
import java.util.Set;

/** Sessions as tests speak of them. */
final class Sessions {

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Sessions() {}

    static JudgedSession green(int daysAgo) {
        return judged(daysAgo, PainColour.GREEN);
    }

    static JudgedSession amber(int daysAgo) {
        return judged(daysAgo, PainColour.AMBER);
    }

    static JudgedSession red(int daysAgo) {
        return judged(daysAgo, PainColour.RED);
    }

    static JudgedSession judged(int daysAgo, PainColour colour) {
        return here(new Session(TODAY.minusDays(daysAgo), new Metres(5000), 30, pain(0)), colour);
    }

    static JudgedSession earlierStage(JudgedSession judged) {
        return new JudgedSession(judged.session(), judged.colour(), false, false, false);
    }

    static JudgedSession earlierStep(JudgedSession judged) {
        return new JudgedSession(judged.session(), judged.colour(), true, false, false);
    }

    static JudgedSession here(Session session, PainColour colour) {
        return new JudgedSession(session, colour, true, true, true);
    }

    static JudgedSession decidedOn(JudgedSession judged) {
        return new JudgedSession(judged.session(), judged.colour(), true, true, false);
    }

    static Session run(int daysAgo, int metres) {
        return new Session(TODAY.minusDays(daysAgo), new Metres(metres), null, pain(0));
    }

    static PainResponse pain(int worst, Sign... signs) {
        return new PainResponse(
                new PainScore(worst), Set.of(signs), new Mornings(new PainScore(1), new PainScore(1), null));
    }
}
