package clinic.strideback.proposal;

import clinic.strideback.proposal.rules.ProposalRules;
import clinic.strideback.shared.rules.RuleTable;

/** The rule tables of which a clinic can have a version of its own. The limits of the running stage belong to the return to running, and stay. */
public enum OwnTable {
    BASE_PROTOCOL,
    ADD_ONS;

    RuleTable shipped() {
        ProposalRules rules = ClinicRules.SHIPPED.rules();
        return this == BASE_PROTOCOL ? rules.base().table() : rules.addOns();
    }
}
