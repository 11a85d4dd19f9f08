package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bundles of words, as the lint tests read them. */
final class Words {
    private static final Pattern BUNDLE = Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>");

    private Words() {}

    /** The words of one language under the names that pages have for their bundles; what follows a bundle's name in its file's: ".properties" or "_de.properties". */
    static Map<String, Properties> byVariable(String ending) {
        Map<String, Properties> bundles = new HashMap<>();
        Matcher bundle = BUNDLE.matcher(Pages.text(Pages.WEBAPP.resolve("WEB-INF/faces-config.xml")));
        while (bundle.find()) {
            bundles.put(
                    bundle.group(2),
                    read(Pages.RESOURCES.resolve(bundle.group(1).replace('.', '/') + ending)));
        }
        assertThat(bundles).isNotEmpty();
        return bundles;
    }

    static Properties read(Path file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
