package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.shared.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of a draft, written one in a line. A sentence that says what it said in both languages keeps its source; any other is the clinic's own. */
final class DraftSentences {

    static final String NUMBER = "no";
    static final String UNTIL = "until_phase";
    /** Which finding to look at for an exit; a row without one has no such cell. */
    static final String TEST = "test";

    private static final String PHASE = "phase";

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

    /** Those of one kind, in their order. */
    static List<Map<String, String>> of(List<Map<String, String>> rows, String phase, Kind kind) {
        return rows.stream().filter(row -> is(row, phase, kind)).toList();
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
        List<Map<String, String>> before = of(rows, phase, kind);
        Map<String, List<@Nullable String>> said = new HashMap<>();
        before.forEach(row -> said.put(key(row), said(row)));
        Map<String, Map<String, String>> former = former(before);
        rows.removeIf(row -> is(row, phase, kind));
        List<String> inEnglish = lines(english);
        List<String> inGerman = lines(german);
        Map<Integer, Map<String, String>> reworded = reworded(before, former, inEnglish, inGerman);
        int most = Math.max(inEnglish.size(), inGerman.size());
        for (int at = 0; at < most; at++) {
            String first = at < inEnglish.size() ? inEnglish.get(at) : null;
            String second = at < inGerman.size() ? inGerman.get(at) : null;
            Map<String, String> known = former.get(first == null ? String.valueOf(second) : first);
            Map<String, String> row = new LinkedHashMap<>(known == null ? fresh(phase, kind) : known);
            row.put(NUMBER, String.valueOf(at + 1));
            rows.add(row);
            DraftEdit.put(texts, key(row), first, second);
            if (known == null) {
                keepTest(row, former.get(String.valueOf(second)), reworded.get(at));
            } else if (!said(row).equals(said.get(key(known)))) {
                makeOwn(row);
            }
        }
    }

    /** By its place, each row of which no word is said any more, where as many are said as before. */
    private static Map<Integer, Map<String, String>> reworded(
            List<Map<String, String>> before,
            Map<String, Map<String, String>> former,
            List<String> inEnglish,
            List<String> inGerman) {
        Map<Integer, Map<String, String>> gone = new LinkedHashMap<>();
        if (before.size() == Math.max(inEnglish.size(), inGerman.size())) {
            before.forEach(row -> gone.put(gone.size(), row));
        }
        former.forEach((text, row) -> {
            if (inEnglish.contains(text) || inGerman.contains(text)) {
                gone.values().removeIf(one -> one == row);
            }
        });
        return gone;
    }

    /** A sentence that is said anew in one language only, or in its place, keeps the finding to look at. */
    private static void keepTest(
            Map<String, String> row, @Nullable Map<String, String> translated, @Nullable Map<String, String> reworded) {
        Map<String, String> from = translated == null ? reworded : translated;
        String test = from == null ? null : from.get(TEST);
        if (test != null) {
            row.put(TEST, test);
        }
    }

    /** Names the finding to look at for an exit, or none. */
    void lookAt(String phase, int place, @Nullable String test) {
        List<Map<String, String>> exits = of(rows, phase, Kind.EXIT);
        if (place < 0 || place >= exits.size()) {
            throw new NotFound();
        }
        Map<String, String> row = exits.get(place);
        if (Objects.equals(row.get(TEST), test)) {
            return;
        }
        if (test == null) {
            row.remove(TEST);
        } else {
            row.put(TEST, test);
        }
        makeOwn(row);
    }

    /** Writes what a row says, and tells whether that is something else than before. */
    boolean say(Map<String, String> row, @Nullable String english, @Nullable String german) {
        List<@Nullable String> before = said(row);
        DraftEdit.put(texts, key(row), english, german);
        return !said(row).equals(before);
    }

    /** In each language; null where it has no words. */
    private List<@Nullable String> said(Map<String, String> row) {
        List<@Nullable String> said = new ArrayList<>();
        ProtocolContent.LANGUAGES.forEach(
                language -> said.add(texts.getOrDefault(language, Map.of()).get(key(row))));
        return said;
    }

    void remove(Map<String, String> row) {
        texts.values().forEach(language -> language.remove(key(row)));
        rows.removeIf(one -> one == row);
    }

    /** By their words, and out of the texts. */
    private Map<String, Map<String, String>> former(List<Map<String, String>> before) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Map<String, String> row : before) {
            texts.values().forEach(language -> {
                String text = language.remove(key(row));
                if (text != null) {
                    found.put(text, row);
                }
            });
        }
        return found;
    }

    Map<String, String> fresh(String phase, Kind kind) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("protocol", protocol);
        row.put(PHASE, phase);
        row.put("kind", kind.name());
        row.put(NUMBER, "");
        row.put("tag", "");
        row.put("effect", "");
        row.put(UNTIL, "");
        makeOwn(row);
        return row;
    }

    /** It is the clinic's own setting from now on. */
    static void makeOwn(Map<String, String> row) {
        row.put("evidence", "CLINIC_SETTING");
        row.put("reported", "no");
        row.put("source", "CLINIC");
    }

    /** Without those of a phase; a ban until that phase lasts until the next one, or for good. */
    void remove(String phase, String next) {
        rows.removeIf(row -> row.getOrDefault(PHASE, "").equals(phase));
        rows.stream().filter(row -> row.getOrDefault(UNTIL, "").equals(phase)).forEach(row -> row.put(UNTIL, next));
    }

    private static boolean is(Map<String, String> row, String phase, Kind kind) {
        return row.getOrDefault(PHASE, "").equals(phase)
                && row.getOrDefault("kind", "").equals(kind.name());
    }

    static String key(Map<String, String> row) {
        return Stream.of(row.get(PHASE), row.get("kind"), row.get(NUMBER))
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
