package clinic.strideback.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that a page uses exists, in every language. */
class WordsTest {
    private static final Pattern USE = Pattern.compile("\\b(\\w*[wW]ords)\\['([^']+)'(\\.concat| \\+=)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void everyLanguageHasTheSameKeys() {
        List<Path> german = Pages.ending(Pages.RESOURCES, "_de.properties");
        List<Path> english = Pages.ending(Pages.RESOURCES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_de.properties"))
                .toList();
        assertThat(german).hasSameSizeAs(english).isNotEmpty();
        for (Path file : english) {
            Path other = file.resolveSibling(file.getFileName().toString().replace(".properties", "_de.properties"));
            assertThat(keys(other)).as(other.toString()).isEqualTo(keys(file));
        }
    }

    @Test
    void everyLanguageFillsInTheSameThings() {
        List<String> found = new ArrayList<>();
        for (Path german : Pages.ending(Pages.RESOURCES, "_de.properties")) {
            Properties words = Words.read(german);
            Properties english = Words.read(
                    german.resolveSibling(german.getFileName().toString().replace("_de.properties", ".properties")));
            for (String key : words.stringPropertyNames()) {
                if (!placeholders(words.getProperty(key)).equals(placeholders(english.getProperty(key, "")))) {
                    found.add(german + ": " + key);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** A single apostrophe in a text with {0} is eaten, and the rest of the text is not filled in. */
    @Test
    void noApostropheIsEatenByTheFormat() {
        List<String> found = new ArrayList<>();
        for (Path file : Pages.ending(Pages.RESOURCES, ".properties")) {
            Words.read(file).forEach((key, text) -> {
                String words = text.toString();
                if (PLACEHOLDER.matcher(words).find() && words.replace("''", "").contains("'")) {
                    found.add(file + ": " + key);
                }
                if (PLACEHOLDER.matcher(words).find()) {
                    assertThat(new MessageFormat(words).getFormats()).isNotEmpty();
                }
            });
        }
        assertThat(found).as("write it twice, or as a typographic apostrophe").isEmpty();
    }

    @Test
    void everyWordUsedInAPageExists() {
        Map<String, Properties> bundles = Words.byVariable(".properties");
        List<String> missing = new ArrayList<>();
        for (Path page : Pages.ending(Pages.WEBAPP, ".xhtml")) {
            Matcher use = USE.matcher(Pages.text(page));
            while (use.find()) {
                String key = use.group(2);
                Set<String> keys =
                        bundles.getOrDefault(use.group(1), new Properties()).stringPropertyNames();
                boolean exists = use.group(3) == null
                        ? keys.contains(key)
                        : keys.stream().anyMatch(word -> word.startsWith(key) && word.length() > key.length());
                if (!exists) {
                    missing.add(page.getFileName() + ": " + use.group(1) + " " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(Words.read(file).stringPropertyNames());
    }
}
