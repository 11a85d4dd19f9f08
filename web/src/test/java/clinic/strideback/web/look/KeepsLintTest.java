package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What is typed into a form is kept while it is typed, wherever something would be lost. */
class KeepsLintTest {
    private static final String OWN_TAGS = "https://strideback.clinic/tags";
    private static final int FEW = 5;

    @Test
    void everyFormWithFreeTextOrMoreThanFiveFieldsKeepsWhatIsTyped() {
        List<String> forgetful = new ArrayList<>();
        int keeping = 0;
        for (Path page : Pages.ending(Pages.WEBAPP, ".xhtml")) {
            for (Element form : formsOf(page)) {
                List<Element> inside = inside(form).toList();
                if (inside.stream().anyMatch(element -> isOwn(element, "keeps"))) {
                    keeping++;
                } else if (takesMuch(inside) && !keepsByItself(form)) {
                    forgetful.add(Pages.WEBAPP.relativize(page) + "#" + form.getAttribute("id"));
                }
            }
        }
        assertThat(forgetful).as("forms without sb:keeps").isEmpty();
        assertThat(keeping).isGreaterThan(15);
    }

    private static List<Element> formsOf(Path page) {
        List<Element> forms = new ArrayList<>();
        Pages.walk(Pages.parsed(page), node -> {
            if (node instanceof Element element
                    && element.getLocalName().equals("form")
                    && !element.getAttribute("method").equals("get")) {
                forms.add(element);
            }
        });
        return forms;
    }

    /** With what is included, as far as its file is named. */
    private static Stream<Element> inside(Element parent) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .flatMap(child -> Stream.concat(
                        Stream.of(child),
                        child.getLocalName().equals("include")
                                ? inside(included(child.getAttribute("src")))
                                : inside(child)));
    }

    private static Element included(String src) {
        return Pages.parsed(Pages.WEBAPP.resolve(src.substring(1))).getDocumentElement();
    }

    private static boolean takesMuch(List<Element> inside) {
        return inside.stream().anyMatch(element -> isFreeText(element) || isOneOfMany(element))
                || inside.stream().filter(KeepsLintTest::isField).count() > FEW;
    }

    private static boolean isFreeText(Element element) {
        String type = element.getAttribute("type");
        return element.getLocalName().equals("textarea")
                || (isOwn(element, "field") && (type.equals("text") || type.equals("area")));
    }

    /** A field for each row of something. */
    private static boolean isOneOfMany(Element element) {
        boolean repeated = false;
        for (Node parent = element.getParentNode(); parent != null; parent = parent.getParentNode()) {
            repeated = repeated || "repeat".equals(parent.getLocalName());
        }
        return repeated && (isField(element) || isAnswer(element));
    }

    private static boolean isAnswer(Element element) {
        return element.getLocalName().equals("input")
                && !element.getAttribute("type").equals("hidden");
    }

    private static boolean isField(Element element) {
        return isOwn(element, "field") || isOwn(element, "seg") || isOwn(element, "painscale");
    }

    private static boolean isOwn(Element element, String tag) {
        return OWN_TAGS.equals(element.getNamespaceURI())
                && element.getLocalName().equals(tag);
    }

    /** The sheet of an assessment is a draft in its own right. */
    private static boolean keepsByItself(Element form) {
        return form.getAttribute("styleClass").equals("assess");
    }
}
