package clinic.strideback.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules that a clinic has in force. Published versions never change, so they are kept in memory by their ids; which ids are in force is read with the
 * facts, so that what is published or retired holds from that moment on, whichever server it was done on.
 */
@ApplicationScoped
class ClinicRules {

    static final RulesInForce SHIPPED = RulesInForce.shipped(AddOns.allTiers());

    @Inject
    RuleVersionRepository versions;

    private final Map<String, RulesInForce> known = new ConcurrentHashMap<>();

    /**
     * With these versions.
     *
     * @param published ids as the query of what is in force gives them; empty for the shipped tables
     */
    RulesInForce of(String published) {
        RulesInForce rules = published.isEmpty() ? SHIPPED : known.get(published);
        if (rules == null) {
            rules = SHIPPED.with(versions.all(published));
            known.put(published, rules);
        }
        return rules;
    }
}
