package clinic.strideback.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Steps of a therapist who decides otherwise than the rules propose, or hears that they propose something else by now. */
final class Overruling {

    private Overruling() {}

    /** With the leg as strong as the other, another rule decides: that is a task, and the plan stays until somebody says so. */
    static void hearsThatTheAnswerChanged(Visitor tara) {
        tara.beginsAnAssessment().fill("STR-KF15.L", "230").fill("STR-KF15.R", "241");
        tara.press("Sign").awaits("Signed by Tara");
        tara.open("/worklist.xhtml?reason=ANSWER_CHANGED").sees("Answer changed");
        tara.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer changed"))
                .last()
                .click();
        tara.sees("decided on rule R14b").sees("rule R15 decides").looksAround("why-changed");
        tara.press("Keep the plan P-TIGHT").sees("P-TIGHT");
        tara.open("/worklist.xhtml?reason=ANSWER_CHANGED").sees("Nobody needs you here");
    }

    /** Another protocol than the rules propose: not without a coded reason, and counted by rule. */
    static void overrules(Visitor tara) {
        tara.opensTheChartOf("Ångström").follow("Plan").follow("Why this protocol");
        tara.choose("Decision", "Choose another protocol").press("Decide and open the plan");
        tara.awaits("Choose the protocol instead.").sees("Give a reason").looksAround("overrule-refused");
        tara.page().getByLabel("Protocol instead").selectOption("P-HEID");
        tara.select("Reason", "Ordered by a physician or surgeon").press("Decide and open the plan");
        tara.page().waitForURL("**/careplan/plan.xhtml**");
        tara.follow("Why this protocol").sees("P-HEID in place of P-TIGHT").sees("Ordered by a physician or surgeon");
        tara.follow("Rules and limits").sees("Ordered by a physician or surgeon 1");
    }
}
