package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is to be mended in a form is said on top of that form, and of no other. */
class SummaryLintTest {

    @Test
    void everyFormWithFieldsHasASummaryOfItsOwn() {
        List<String> silent = new ArrayList<>();
        for (Path page : Pages.ending(Pages.WEBAPP, ".xhtml")) {
            for (Element form : Forms.of(page)) {
                List<Element> inside = Forms.inside(form).toList();
                long summaries = inside.stream()
                        .filter(element -> Forms.isOwn(element, "errors"))
                        .count();
                if (inside.stream().anyMatch(Forms::isField) && !Forms.isSheet(form) && summaries != 1) {
                    silent.add(Pages.WEBAPP.relativize(page) + "#" + form.getAttribute("id"));
                }
            }
        }
        assertThat(silent).as("forms without one sb:errors").isEmpty();
    }

    @Test
    void everySummaryStandsInAForm() {
        List<Path> outside = new ArrayList<>();
        for (Path page : Pages.ending(Pages.WEBAPP, ".xhtml")) {
            Pages.walk(Pages.parsed(page), node -> {
                if (node instanceof Element element && Forms.isOwn(element, "errors") && !standsInAForm(element)) {
                    outside.add(Pages.WEBAPP.relativize(page));
                }
            });
        }
        assertThat(outside).as("sb:errors outside of a form never shows").isEmpty();
    }

    private static boolean standsInAForm(Element element) {
        for (Node parent = element.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if ("form".equals(parent.getLocalName())) {
                return true;
            }
        }
        return false;
    }
}
