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
 * telling of all that passes takes longer than looking. Colours are looked at once for each page: they take half of
 * the time, come from the same tokens in each of its states, and {@code TokenContrastTest} measures all pairs of those.
 */
final class Accessibility {
    private static final String AXE = program();
    private static final Set<String> SEEN_IN_COLOUR = ConcurrentHashMap.newKeySet();
    private static final String VIOLATIONS = """
            async colours => {
              const found = await axe.run(document, { resultTypes: ["violations"], rules: { "color-contrast": { enabled: colours } } });
              return found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html)}`);
            }""";

    private Accessibility() {}

    /** Each violation: rule, what it asks for, and where. */
    static List<?> violations(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate(VIOLATIONS, SEEN_IN_COLOUR.add(page.url().replaceFirst("\\?.*", "")));
    }

    private static String program() {
        try (InputStream program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(program).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
