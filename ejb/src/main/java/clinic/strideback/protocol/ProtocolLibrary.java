package clinic.strideback.protocol;

import clinic.strideback.shared.TableTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every protocol and every exercise that ships with the program, in all their versions. */
public final class ProtocolLibrary {

    /**
     * Oldest first. A new release is a new set of files and a new line here; the old files stay, because patients stay on them. It holds only what changed,
     * with the texts that are new: a sentence that says something else than before takes a number of its own.
     */
    private static final List<String> RELEASES = List.of("2026-11", "2026-12");

    private final List<Protocol> protocols = new ArrayList<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();

    private ProtocolLibrary() {
        for (String release : RELEASES) {
            ProtocolTables.Release read = ProtocolTables.read(release);
            exercises.putAll(read.exercises());
            protocols.addAll(read.protocols());
        }
    }

    /**
     * Reads every shipped release.
     *
     * @throws IllegalStateException naming the file, the row and the column that makes no sense
     */
    public static ProtocolLibrary shipped() {
        return new ProtocolLibrary();
    }

    /** All versions of all protocols, in the order of the tables. */
    public List<Protocol> protocols() {
        return List.copyOf(protocols);
    }

    /** The newest version of each protocol, in the order of the tables. */
    public List<Protocol> newest() {
        return protocols.stream()
                .map(Protocol::code)
                .distinct()
                .map(code -> findNewest(code).orElseThrow())
                .toList();
    }

    /** One version of one protocol. */
    public Optional<Protocol> find(String code, int version) {
        return protocols.stream()
                .filter(protocol -> protocol.code().equals(code) && protocol.version() == version)
                .findFirst();
    }

    /** The newest version. */
    public Optional<Protocol> findNewest(String code) {
        return protocols.stream()
                .filter(protocol -> protocol.code().equals(code))
                .max(Comparator.comparingInt(Protocol::version));
    }

    public Collection<Exercise> exercises() {
        return exercises.values();
    }

    public Optional<Exercise> findExercise(String code) {
        return Optional.ofNullable(exercises.get(code));
    }

    /** The texts of protocols and exercises by key; English where a language has none. A key says the same in every version of a protocol. */
    public Map<String, String> texts(Locale locale) {
        return texts.computeIfAbsent(locale.getLanguage(), language -> read(locale));
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> texts =
                new HashMap<>(TableTexts.read(ProtocolLibrary.class, ProtocolTables.EXERCISES, locale));
        for (String release : RELEASES) {
            texts.putAll(TableTexts.read(ProtocolLibrary.class, "protocols-" + release, locale));
        }
        return Map.copyOf(texts);
    }
}
