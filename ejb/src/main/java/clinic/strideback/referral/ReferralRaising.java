package clinic.strideback.referral;

import clinic.strideback.assessment.AssessmentSigned;
import clinic.strideback.assessment.AssessmentVoided;
import clinic.strideback.referral.rules.RaisedReferrals;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Raises a task for each flag of a signed assessment that asks for one, and closes those of one that is withdrawn. */
@Dependent
class ReferralRaising {

    @Inject
    ReferralRepository referrals;

    void raise(@Observes AssessmentSigned signed) {
        RaisedReferrals.of(signed.findings()).forEach(raised -> referrals.add(new ReferralTask(signed, raised)));
    }

    void withdraw(@Observes AssessmentVoided voided) {
        referrals.withdraw(voided);
    }
}
