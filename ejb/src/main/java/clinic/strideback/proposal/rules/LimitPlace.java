package clinic.strideback.proposal.rules;

import java.io.Serializable;

/**
 * Where a limit stands in a rule table.
 *
 * @param alternative of the rule, counted from 1
 * @param measure     that is held against it
 */
public record LimitPlace(String rule, int alternative, String measure) implements Serializable {

    /** As checksums and the audit trail write it: {@code R14a/1/lsiKF15}. */
    @Override
    public String toString() {
        return rule + "/" + alternative + "/" + measure;
    }
}
