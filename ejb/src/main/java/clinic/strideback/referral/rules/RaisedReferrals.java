package clinic.strideback.referral.rules;

import clinic.strideback.assessment.rules.Findings;
import clinic.strideback.assessment.rules.RedFlagScreen;
import clinic.strideback.measure.BritishAthleticsGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which referrals the findings of one assessment ask for. */
public final class RaisedReferrals {

    private static final String SEVERE = "CLS-SEVERE";
    private static final String TENDON = "T4";

    /** Has no disposition of its own: whoever prescribed the drug has to be told. */
    private static final String DRUG = "RF-12";

    private static final String CLEARED = "CLEARED_BY";

    private final Findings findings;
    private final List<Raised> raised = new ArrayList<>();

    private RaisedReferrals(Findings findings) {
        this.findings = findings;
    }

    /** In the order of the sheet, at most one for each flag. */
    public static List<Raised> of(Findings findings) {
        RaisedReferrals referrals = new RaisedReferrals(findings);
        referrals.takeFlags(new RedFlagScreen(findings));
        return List.copyOf(referrals.raised);
    }

    private void takeFlags(RedFlagScreen screen) {
        screen.positive().stream().filter(flag -> !flag.equals(DRUG)).forEach(this::takeUnlessCleared);
        if (screen.positive().contains(DRUG) && !isYes(DRUG + "-TOLD")) {
            takeRoutine(DRUG);
        }
        List.of("T1", "T2", "T3").stream().filter(this::isYes).forEach(this::takeRoutine);
        if (screen.isSevere()) {
            takeUnlessCleared(SEVERE);
        } else if (isYes(TENDON)
                || findings.choice("CLS-BAMIC", null)
                        .map(BritishAthleticsGrade::new)
                        .filter(BritishAthleticsGrade::isInTendon)
                        .isPresent()) {
            takeRoutine(TENDON);
        }
    }

    private void takeUnlessCleared(String flag) {
        Optional<String> disposition = findings.choice(flag + "-DISP", null);
        if (disposition.filter(CLEARED::equals).isEmpty()) {
            raised.add(new Raised(flag, disposition.map(Urgency::valueOf).orElse(Urgency.EMERGENCY)));
        }
    }

    private void takeRoutine(String flag) {
        raised.add(new Raised(flag, Urgency.ROUTINE_REFERRAL));
    }

    private boolean isYes(String code) {
        return findings.choice(code, null).filter("YES"::equals).isPresent();
    }
}
