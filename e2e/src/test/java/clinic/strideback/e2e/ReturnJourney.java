package clinic.strideback.e2e;

import org.junit.jupiter.api.Test;

/** The way back to running is corrected: a usual week is told, and a decision made in error is taken back. */
class ReturnJourney extends Journey {

    @Test
    void aUsualWeekIsToldAndADecisionTakenBack() {
        Visitor tara = visitor().signIn(Person.TARA).opensTheChartOf("Þorsteinsdóttir");
        tara.follow("Return to run")
                .sees("Hold at stage 3")
                .follow("Tell the usual week")
                .press("Record");
        tara.awaits("One field needs you").looksAround("usual-week-refused");
        tara.choose("This was", "before the injury")
                .type("Distance a week", "31.5")
                .looksAround("usual-week")
                .press("Record");
        tara.awaits("Usual week 31.5 km").follow("Take the newest decision back");
        tara.looksAround("return-taken-back")
                .type("Reason", "Meant for somebody else <b>")
                .press("Take it back");
        tara.page().waitForURL("**/returntorun/readiness.xhtml**");
        tara.sees("Meant for somebody else <b>").sees("Hold at stage 2");
    }
}
