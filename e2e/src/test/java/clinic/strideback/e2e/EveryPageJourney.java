package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Nobody travels here: when the others are back, each page has been looked at by one of them. Who runs single journeys by
 * name leaves this one out.
 */
@Isolated // those come last, when whatever runs beside others is over
@Order(Integer.MAX_VALUE - 1)
class EveryPageJourney {

    /** What is never seen, and why. */
    private static final Map<String, String> NO_PAGES = Map.of(
            "/index.xhtml", "leads on to where one is at home; everybody of the demo is at home somewhere",
            "/patient/suggest.xhtml", "a piece of a page, looked at with the page around it",
            "/patient/photo.xhtml", "answers with a picture",
            "/patient/sheet.xhtml", "answers with a PDF",
            "/assessment/note.xhtml", "answers with a PDF",
            "/questionnaire/paper.xhtml", "answers with a PDF",
            "/referral/paper.xhtml", "answers with a PDF",
            "/transfer/export.xhtml", "answers with a table",
            "/transfer/report.xhtml", "answers with a table");

    @Test
    void eachHasBeenLookedAt() {
        Set<String> pages = Pages.inTheSources();
        assertThat(pages).as("pages that are none").containsAll(NO_PAGES.keySet());
        Set<String> missed = new TreeSet<>(pages);
        missed.removeAll(NO_PAGES.keySet());
        missed.removeAll(Pages.lookedAt());
        assertThat(missed).as("pages that no journey looks around").isEmpty();
    }
}
