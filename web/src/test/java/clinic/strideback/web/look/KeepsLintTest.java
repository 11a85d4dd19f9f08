package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is typed into a form is kept while it is typed, wherever something would be lost. */
class KeepsLintTest {
    private static final int FEW = 5;

    @Test
    void everyFormWithFreeTextOrMoreThanFiveFieldsKeepsWhatIsTyped() {
        List<String> forgetful = new ArrayList<>();
        int keeping = 0;
        for (Path page : Pages.ending(Pages.WEBAPP, ".xhtml")) {
            for (Element form : Forms.of(page)) {
                List<Element> inside = Forms.inside(form).toList();
                if (inside.stream().anyMatch(element -> Forms.isOwn(element, "keeps"))) {
                    keeping++;
                } else if (takesMuch(inside) && !Forms.isSheet(form)) {
                    forgetful.add(Pages.WEBAPP.relativize(page) + "#" + form.getAttribute("id"));
                }
            }
        }
        assertThat(forgetful).as("forms without sb:keeps").isEmpty();
        assertThat(keeping).isGreaterThan(15);
    }

    private static boolean takesMuch(List<Element> inside) {
        return inside.stream().anyMatch(element -> isFreeText(element) || isOneOfMany(element))
                || inside.stream().filter(Forms::isField).count() > FEW;
    }

    private static boolean isFreeText(Element element) {
        String type = element.getAttribute("type");
        return element.getLocalName().equals("textarea")
                || (Forms.isOwn(element, "field") && (type.equals("text") || type.equals("area")));
    }

    /** A field for each row of something. */
    private static boolean isOneOfMany(Element element) {
        boolean repeated = false;
        for (Node parent = element.getParentNode(); parent != null; parent = parent.getParentNode()) {
            repeated = repeated || "repeat".equals(parent.getLocalName());
        }
        return repeated && (Forms.isField(element) || isAnswer(element));
    }

    private static boolean isAnswer(Element element) {
        return element.getLocalName().equals("input")
                && !element.getAttribute("type").equals("hidden");
    }
}
