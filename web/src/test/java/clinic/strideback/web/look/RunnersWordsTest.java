package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the runner reads, and what everybody reads, in German: the one says "du", the other addresses nobody. */
class RunnersWordsTest {
    private static final Pattern FORMAL = Pattern.compile("\\b(Sie|Ihnen|Ihr(e[mnrs]?)?)\\b");
    private static final Pattern FAMILIAR = Pattern.compile("\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[mnrs]?)?)\\b");
    private static final Pattern THIRD_PERSON = Pattern.compile("\\b[Rr]unner\\b");
    private static final Pattern USE = Pattern.compile("\\b(\\w*[wW]ords)\\[([^\\]]+)\\]");
    private static final Pattern KEY = Pattern.compile("'([^']+)'");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final String RUNNERS_PAGE = "template=\"/WEB-INF/templates/phone.xhtml\"";
    private static final Set<String> SHARED = Set.of(
            "WEB-INF/tags", "WEB-INF/templates/frame.xhtml", "WEB-INF/templates/plain.xhtml", "errors", "index.xhtml");

    /** What refuses something to a runner, among others. */
    private static final Set<String> REFUSALS = Set.of(
            "invalid",
            "notFound",
            "stale",
            "page.",
            "refused.",
            "date.",
            "run.",
            "session.",
            "questionnaire.",
            "typed.");

    private final Map<String, Properties> german = Words.byVariable("_de.properties");

    @Test
    void theRunnerIsToldDu() {
        Map<String, String> read = usedIn(german, runnersPages());
        read.putAll(startingWith(german.get("returnWords"), Set.of("own.")));
        read.putAll(startingWith(german.get("careplanWords"), Set.of("home.")));
        read.remove("home.language"); // the therapist's

        assertThat(read).hasSizeGreaterThan(150);
        assertThat(matching(read, FORMAL)).isEmpty();
    }

    /** Those of the path; the short ones are the therapist's. */
    @Test
    void aStageHasOneNameForTheRunner() {
        assertThat(usedIn(german, runnersPages()).keySet())
                .contains("reportWords path.3")
                .noneMatch(key -> key.startsWith("words stage."));
    }

    @Test
    void nobodySpeaksOfTheRunnerToTheRunner() {
        Map<String, String> read = usedIn(Words.byVariable(".properties"), runnersPages());
        read.putAll(startingWith(
                Words.read(Pages.RESOURCES.resolve("clinic/strideback/web/error/refusals.properties")), REFUSALS));

        assertThat(matching(read, THIRD_PERSON)).isEmpty();
    }

    @Test
    void whatEverybodyReadsAddressesNobody() {
        Map<String, String> read = usedIn(
                german, SHARED.stream().flatMap(part -> Pages.ending(Pages.WEBAPP.resolve(part), ".xhtml").stream()));
        read.putAll(startingWith(
                Words.read(Pages.RESOURCES.resolve("clinic/strideback/web/error/refusals_de.properties")), REFUSALS));

        assertThat(read).hasSizeGreaterThan(100);
        assertThat(matching(read, FORMAL)).isEmpty();
        assertThat(matching(read, FAMILIAR)).isEmpty();
    }

    private static Stream<Path> runnersPages() {
        return Stream.concat(
                Stream.of(Pages.WEBAPP.resolve("WEB-INF/templates/phone.xhtml")),
                Pages.ending(Pages.WEBAPP, ".xhtml").stream()
                        .filter(page -> Pages.text(page).contains(RUNNERS_PAGE))
                        .flatMap(RunnersWordsTest::withIncluded));
    }

    private static Stream<Path> withIncluded(Path page) {
        return Stream.concat(
                Stream.of(page),
                INCLUDED.matcher(Pages.text(page))
                        .results()
                        .flatMap(included -> withIncluded(Pages.WEBAPP.resolve(included.group(1)))));
    }

    private static Map<String, String> usedIn(Map<String, Properties> bundles, Stream<Path> pages) {
        Map<String, String> used = new TreeMap<>();
        pages.forEach(page -> {
            Matcher use = USE.matcher(Pages.text(page));
            while (use.find()) {
                Properties words = bundles.getOrDefault(use.group(1), new Properties());
                KEY.matcher(use.group(2))
                        .results()
                        .map(key -> key.group(1))
                        .flatMap(key -> words.stringPropertyNames().stream()
                                .filter(word -> key.endsWith(".") ? word.startsWith(key) : word.equals(key)))
                        .forEach(word -> used.put(use.group(1) + " " + word, words.getProperty(word)));
            }
        });
        return used;
    }

    private static Map<String, String> startingWith(Properties words, Set<String> starts) {
        Map<String, String> found = new TreeMap<>();
        words.stringPropertyNames().stream()
                .filter(key -> starts.stream().anyMatch(key::startsWith))
                .forEach(key -> found.put(key, words.getProperty(key)));
        return found;
    }

    private static Set<String> matching(Map<String, String> words, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        words.forEach((key, text) -> {
            if (pattern.matcher(text).find()) {
                found.add(key + " = " + text);
            }
        });
        return found;
    }
}
