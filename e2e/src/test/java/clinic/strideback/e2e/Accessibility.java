package clinic.strideback.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe-core finds wrong in a page. {@link AxeBuilder} brings the program; it is asked for what does not pass alone, since
 * telling of all that passes takes longer than looking. Each look of a page is tried once, by its name: what is wrong in an
 * error or in a filled form is not seen in the empty one.
 */
final class Accessibility {
    private static final String AXE = program();
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final String VIOLATIONS = """
            async () => {
              const found = await axe.run(document, { resultTypes: ["violations"] });
              return found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html)}`);
            }""";

    private Accessibility() {}

    /** Each violation: rule, what it asks for, and where. */
    static List<?> violations(Page page, String name) {
        if (!SEEN.add(page.url().replaceFirst("\\?.*", "") + " " + name)) {
            return List.of();
        }
        page.evaluate(AXE);
        return (List<?>) page.evaluate(VIOLATIONS);
    }

    private static String program() {
        try (InputStream program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(program).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
