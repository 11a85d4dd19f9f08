package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of a draft, written one in a line. A sentence that stays as it was keeps its source; any other is the clinic's own. */
final class DraftSentences {

    private static final String NUMBER = "no";
    private static final String UNTIL = "until_phase";

    private final String protocol;
    private final List<Map<String, String>> rows;
    private final Map<String, Map<String, String>> texts;

    DraftSentences(String protocol, List<Map<String, String>> rows, Map<String, Map<String, String>> texts) {
        this.protocol = protocol;
        this.rows = rows;
        this.texts = texts;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** In one language, one in a line; null where there are none. */
    static @Nullable String read(ProtocolContent content, String phase, Kind kind, String language) {
        Map<String, String> known = content.texts().getOrDefault(language, Map.of());
        String lines = content.statements().stream()
                .filter(row -> is(row, phase, kind))
                .map(row -> known.get(key(row)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    void write(String phase, Kind kind, @Nullable String english, @Nullable String german) {
        Map<String, Map<String, String>> former = former(phase, kind);
        rows.removeIf(row -> is(row, phase, kind));
        List<String> inEnglish = lines(english);
        List<String> inGerman = lines(german);
        for (int at = 0; at < Math.max(inEnglish.size(), inGerman.size()); at++) {
            String first = at < inEnglish.size() ? inEnglish.get(at) : null;
            String second = at < inGerman.size() ? inGerman.get(at) : null;
            Map<String, String> row = new LinkedHashMap<>(
                    former.getOrDefault(first == null ? String.valueOf(second) : first, fresh(phase, kind)));
            row.put(NUMBER, String.valueOf(at + 1));
            rows.add(row);
            DraftEdit.put(texts, key(row), first, second);
        }
    }

    /** By their words, and out of the texts. */
    private Map<String, Map<String, String>> former(String phase, Kind kind) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            if (is(row, phase, kind)) {
                texts.values().forEach(language -> {
                    String text = language.remove(key(row));
                    if (text != null) {
                        found.put(text, row);
                    }
                });
            }
        }
        return found;
    }

    private Map<String, String> fresh(String phase, Kind kind) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("protocol", protocol);
        row.put("phase", phase);
        row.put("kind", kind.name());
        row.put(NUMBER, "");
        row.put("tag", "");
        row.put("effect", "");
        row.put(UNTIL, "");
        row.put("evidence", "CLINIC_SETTING");
        row.put("reported", "no");
        row.put("source", "CLINIC");
        return row;
    }

    /** Without those of a phase; a ban until that phase lasts until the next one, or for good. */
    void remove(String phase, String next) {
        rows.removeIf(row -> row.getOrDefault("phase", "").equals(phase));
        rows.stream().filter(row -> row.getOrDefault(UNTIL, "").equals(phase)).forEach(row -> row.put(UNTIL, next));
    }

    private static boolean is(Map<String, String> row, String phase, Kind kind) {
        return row.getOrDefault("phase", "").equals(phase)
                && row.getOrDefault("kind", "").equals(kind.name());
    }

    private static String key(Map<String, String> row) {
        return Stream.of(row.get("phase"), row.get("kind"), row.get(NUMBER))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    private static List<String> lines(@Nullable String text) {
        List<String> lines = new ArrayList<>();
        if (text != null) {
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines;
    }
}
