package clinic.strideback.protocol;

import clinic.strideback.protocol.OwnVersions.Numbered;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.TableTexts;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every exercise and every protocol in all its versions: those that ship with the program, and those that clinics have made for themselves. A published
 * version never changes, so what was read once is known for good.
 */
public final class ProtocolLibrary implements NewestProtocols {

    /**
     * Oldest first. A new release is a new set of files and a new line here; the old files stay, because patients stay on them. It holds only what changed,
     * with the texts that are new: a sentence that says something else than before takes a number of its own.
     */
    private static final List<String> RELEASES = List.of("2026-11", "2026-12");

    /** How the key of a text begins that belongs to a clinic's own version. */
    private static final Pattern OF_A_CLINIC = Pattern.compile("([^/.]+)/(\\d+)\\..+");

    private final List<Protocol> shipped = new CopyOnWriteArrayList<>();
    private final Map<String, ProtocolContent> contents = new ConcurrentHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final OwnVersions ownVersions;
    private final Map<Numbered, Protocol> own = new ConcurrentHashMap<>();

    ProtocolLibrary(OwnVersions ownVersions) {
        this.ownVersions = ownVersions;
        for (String release : RELEASES) {
            ProtocolTables.Release read = ProtocolTables.read(release);
            exercises.putAll(read.exercises());
            shipped.addAll(read.protocols());
            read.protocols()
                    .forEach(protocol -> contents.put(
                            protocol.checksum(),
                            Objects.requireNonNull(read.contents().get(protocol.code()))));
        }
        ProtocolContent.LANGUAGES.forEach(language -> texts.put(language, read(Locale.forLanguageTag(language))));
    }

    /**
     * Reads every shipped release, and knows of no clinic's own versions.
     *
     * @throws IllegalStateException naming the file, the row and the column that makes no sense
     */
    public static ProtocolLibrary shipped() {
        return new ProtocolLibrary(new OwnVersions() {
            @Override
            public Optional<ProtocolContent> content(String code, int version) {
                return Optional.empty();
            }

            @Override
            public List<Numbered> published(ClinicId clinic) {
                return List.of();
            }
        });
    }

    /** All shipped versions of all protocols, in the order of the tables. */
    public List<Protocol> protocols() {
        return List.copyOf(shipped);
    }

    /** The newest shipped version of each protocol, in the order of the tables. */
    @Override
    public List<Protocol> newest() {
        return shipped.stream()
                .map(Protocol::code)
                .distinct()
                .map(code -> findNewest(code).orElseThrow())
                .toList();
    }

    /** The newest shipped version. */
    @Override
    public Optional<Protocol> findNewest(String code) {
        return shipped.stream()
                .filter(protocol -> protocol.code().equals(code))
                .max(Comparator.comparingInt(Protocol::version));
    }

    /** What the clinic gives to new runners: its own published version of a protocol, else the newest shipped one. */
    public NewestProtocols of(ClinicId clinic) {
        List<Numbered> mine = ownVersions.published(clinic);
        List<Protocol> newest = newest().stream()
                .map(protocol -> mine.stream()
                        .filter(version -> version.code().equals(protocol.code()))
                        .findFirst()
                        .map(this::get)
                        .orElse(protocol))
                .toList();
        return () -> newest;
    }

    /** What the clinic gives to new runners. */
    public Optional<Protocol> findNewest(String code, ClinicId clinic) {
        return of(clinic).findNewest(code);
    }

    /** One version of one protocol, whoever made it. */
    public Optional<Protocol> find(String code, int version) {
        return findShipped(code, version).or(() -> findOwn(new Numbered(code, version)));
    }

    private Optional<Protocol> findShipped(String code, int version) {
        return shipped.stream()
                .filter(protocol -> protocol.code().equals(code) && protocol.version() == version)
                .findFirst();
    }

    private Protocol get(Numbered version) {
        return findOwn(version).orElseThrow();
    }

    private Optional<Protocol> findOwn(Numbered version) {
        @Nullable Protocol known = own.get(version);
        return known != null
                ? Optional.of(known)
                : ownVersions.content(version.code(), version.version()).map(content -> learn(version, content));
    }

    /** Texts first, so that nobody ever finds a version without them. */
    private Protocol learn(Numbered version, ProtocolContent content) {
        Protocol read = read(content, version.version());
        texts.forEach((language, known) -> known.putAll(content.texts(language, read.keyStart())));
        own.put(version, read);
        return read;
    }

    /** What a clinic writes, as a protocol. */
    Protocol read(ProtocolContent content, int version) {
        return ProtocolTables.read(content, version, exercises);
    }

    /** The rows and texts of one version, to begin another one with. */
    Optional<ProtocolContent> content(String code, int version) {
        return findShipped(code, version).map(this::content).or(() -> ownVersions.content(code, version));
    }

    private ProtocolContent content(Protocol protocol) {
        ProtocolContent rows = Objects.requireNonNull(contents.get(protocol.checksum()));
        Map<String, Map<String, String>> itsTexts = new TreeMap<>();
        String start = protocol.keyStart() + ".";
        texts.forEach((language, known) -> {
            Map<String, String> its = new TreeMap<>();
            known.forEach((key, text) -> {
                if (key.startsWith(start)) {
                    its.put(key.substring(start.length()), text);
                }
            });
            itsTexts.put(language, its);
        });
        return new ProtocolContent(rows.protocol(), rows.phases(), rows.statements(), rows.doses(), itsTexts);
    }

    /** Gives a shipped version the number under which this installation keeps it. */
    void number(Protocol protocol, int number) {
        shipped.replaceAll(one -> one.equals(protocol) ? one.as(number) : one);
    }

    public Collection<Exercise> exercises() {
        return exercises.values();
    }

    public Optional<Exercise> findExercise(String code) {
        return Optional.ofNullable(exercises.get(code));
    }

    /**
     * The texts of protocols and exercises by key; English where a language has none. A key says the same in every shipped version of a protocol; those of a
     * clinic's version are there once it was found.
     */
    public Map<String, String> texts(Locale locale) {
        return Stream.of(locale.getLanguage(), Locale.ENGLISH.getLanguage())
                .map(texts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Collections::unmodifiableMap)
                .orElseThrow();
    }

    /** A sentence of whichever version by its key; the key where none says it. */
    public String sentence(String key, Locale locale) {
        Matcher owned = OF_A_CLINIC.matcher(key);
        if (owned.matches()) {
            findOwn(new Numbered(owned.group(1), Integer.parseInt(owned.group(2))));
        }
        return texts(locale).getOrDefault(key, key);
    }

    private static Map<String, String> read(Locale locale) {
        Map<String, String> texts =
                new ConcurrentHashMap<>(TableTexts.read(ProtocolLibrary.class, ProtocolTables.EXERCISES, locale));
        for (String release : RELEASES) {
            texts.putAll(TableTexts.read(ProtocolLibrary.class, "protocols-" + release, locale));
        }
        return texts;
    }
}
