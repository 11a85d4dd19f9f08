package clinic.strideback.web.look;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The forms of the pages, as the lint tests read them. */
final class Forms {
    private static final String OWN_TAGS = "https://strideback.clinic/tags";

    private Forms() {}

    static List<Element> of(Path page) {
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
    static Stream<Element> inside(Element parent) {
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

    static boolean isField(Element element) {
        return isOwn(element, "field") || isOwn(element, "seg") || isOwn(element, "painscale");
    }

    static boolean isOwn(Element element, String tag) {
        return OWN_TAGS.equals(element.getNamespaceURI())
                && element.getLocalName().equals(tag);
    }

    /** The sheet of an assessment is a draft in its own right, and says at each question what is to be mended. */
    static boolean isSheet(Element form) {
        return form.getAttribute("styleClass").equals("assess");
    }

    private static Element included(String src) {
        return Pages.parsed(Pages.WEBAPP.resolve(src.substring(1))).getDocumentElement();
    }
}
