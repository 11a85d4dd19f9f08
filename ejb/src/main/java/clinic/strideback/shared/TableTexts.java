package clinic.strideback.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that people read beside a shipped table: {@code <name>_en.properties}, {@code <name>_de.properties}, in UTF-8, keyed by the table's ids. */
public final class TableTexts {

    private static final Map<Source, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private TableTexts() {}

    /** English answers for a language that has no file. Read once: they ship with the program. */
    public static Map<String, String> read(Class<?> beside, String name, Locale locale) {
        return KNOWN.computeIfAbsent(new Source(beside, name, locale.getLanguage()), Source::read);
    }

    private record Source(Class<?> beside, String name, String language) {

        Map<String, String> read() {
            String file = name + "_" + language + ".properties";
            try (InputStream own = beside.getResourceAsStream(file);
                    InputStream english = beside.getResourceAsStream(name + "_en.properties")) {
                InputStream found = own == null ? english : own;
                if (found == null) {
                    throw new IllegalStateException("No texts " + name + " beside " + beside.getName());
                }
                return texts(found);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Texts " + file + " cannot be read", unreadable);
            }
        }
    }

    private static Map<String, String> texts(InputStream file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Collections.unmodifiableMap(texts);
    }
}
