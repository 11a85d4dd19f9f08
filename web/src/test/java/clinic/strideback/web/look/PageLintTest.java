package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What no page may do, whoever writes it. */
class PageLintTest {
    private static final String OWN_TAGS = "https://strideback.clinic/tags";
    private static final String FACES_HTML = "jakarta.faces.html";
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String FACES_CORE = "jakarta.faces.core";
    private static final Pattern EL = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern NOTHING = Pattern.compile("#\\{[^}]*(?<!(eq|ne|==|!=) )\\bnull\\b[^}]*\\}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "label",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "hint",
            "text",
            "busy",
            "word",
            "none",
            "header",
            "itemLabel",
            "emptyMessage",
            "summary",
            "detail",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");
    private static final Set<String> TAGS_WITH_READ_VALUE =
            Set.of("outputText", "outputLabel", "outputFormat", "commandButton", "commandLink", "link", "button");

    @Test
    void noTextIsWrittenInAPage() {
        List<String> found = new ArrayList<>();
        eachNode((page, node) -> {
            if (node.getNodeType() == Node.TEXT_NODE && isRead(node.getNodeValue())) {
                found.add(page + ": " + node.getNodeValue().strip());
            }
            if (node instanceof Element element) {
                readAttributes(element)
                        .filter(attribute -> isRead(attribute.getNodeValue()))
                        .forEach(attribute -> found.add(page + ": " + attribute));
            }
        });
        assertThat(found).as("texts belong into a bundle").isEmpty();
    }

    @Test
    void nothingInAPageNeedsALooserContentSecurityPolicy() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            String name = element.getLocalName();
            if (name.equals("script") || name.equals("style")) {
                found.add(page + ": <" + name + ">");
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String attribute = element.getAttributes().item(i).getLocalName();
                if (attribute.equals("style") || attribute.matches("on[a-z]+")) {
                    found.add(page + ": <" + name + " " + attribute + ">");
                }
            }
        });
        assertThat(found).as("styles are classes, and handlers are in a file").isEmpty();
    }

    /** Facelets writes "null" there, while it leaves out an attribute that is null as a whole. */
    @Test
    void noAttributeOfPlainHtmlIsPutTogetherOfNothing() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            for (int i = 0;
                    HTML.equals(element.getNamespaceURI())
                            && i < element.getAttributes().getLength();
                    i++) {
                String value = element.getAttributes().item(i).getNodeValue();
                if (NOTHING.matcher(value).find() && !EL.matcher(value).matches()) {
                    found.add(page + ": <" + element.getNodeName() + " " + value + ">");
                }
            }
        });
        assertThat(found).as("'' is nothing in the middle of a text").isEmpty();
    }

    @Test
    void noPageSwitchesEscapingOff() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (element.hasAttribute("escape")) {
                found.add(page + ": <" + element.getNodeName() + ">");
            }
        });
        assertThat(found).as("what people type is text, never markup").isEmpty();
    }

    @Test
    void ajaxIsThePrimeFacesKind() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (element.getLocalName().equals("ajax") && FACES_CORE.equals(element.getNamespaceURI())) {
                found.add(page.toString());
            }
        });
        assertThat(found)
                .as("f:ajax writes inline handlers, which the policy blocks")
                .isEmpty();
    }

    @Test
    void everyInputHasTheLabelHintAndMessageOfAField() {
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (isInput(element) && !page.startsWith("WEB-INF/tags") && !isInField(element)) {
                found.add(page + ": <" + element.getNodeName() + ">");
            }
        });
        assertThat(found).as("inputs stand inside sb:field").isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() {
        Set<String> drawn = Set.copyOf(all("<symbol id=\"([^\"]+)\"", Pages.text(Pages.STYLE.resolve("icons.svg"))));
        List<String> found = new ArrayList<>();
        eachElement((page, element) -> {
            if (OWN_TAGS.equals(element.getNamespaceURI())) {
                String name = element.getAttribute(element.getLocalName().equals("icon") ? "name" : "icon");
                if (!name.isEmpty() && !name.contains("#{") && !drawn.contains(name)) {
                    found.add(page + ": " + name);
                }
            }
        });
        assertThat(found).as("icons that nobody drew").isEmpty();
    }

    @Test
    void everyTagFileIsInTheTagLibraryAndTheOtherWayRound() {
        String library = Pages.text(Pages.WEBAPP.resolve("WEB-INF/strideback.taglib.xml"));
        List<String> files = Pages.ending(Pages.WEBAPP.resolve("WEB-INF/tags"), ".xhtml").stream()
                .map(file -> "tags/" + file.getFileName())
                .toList();
        assertThat(all("<source>([^<]+)</source>", library)).containsExactlyInAnyOrderElementsOf(files);
    }

    private static boolean isRead(String text) {
        return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
    }

    private static Stream<Node> readAttributes(Element element) {
        boolean valueIsRead =
                FACES_HTML.equals(element.getNamespaceURI()) && TAGS_WITH_READ_VALUE.contains(element.getLocalName());
        return java.util.stream.IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> READ_ATTRIBUTES.contains(attribute.getLocalName())
                        || (valueIsRead && attribute.getNodeName().equals("value")));
    }

    private static boolean isInput(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        return (space.equals(FACES_HTML) || space.equals("primefaces"))
                && element.getLocalName().matches("(input|select|autoComplete|datePicker|textEditor).*")
                && !element.getLocalName().equals("inputHidden");
    }

    private static boolean isInField(Element element) {
        for (Node parent = element.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (OWN_TAGS.equals(parent.getNamespaceURI()) && "field".equals(parent.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static void eachElement(BiConsumer<Path, Element> visitor) {
        eachNode((page, node) -> {
            if (node instanceof Element element) {
                visitor.accept(page, element);
            }
        });
    }

    private static void eachNode(BiConsumer<Path, Node> visitor) {
        List<Path> pages = Pages.ending(Pages.WEBAPP, ".xhtml");
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            Pages.walk(Pages.parsed(page), node -> visitor.accept(Pages.WEBAPP.relativize(page), node));
        }
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
