package clinic.strideback.protocol;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.protocol.dose.Tempo;
import clinic.strideback.shared.rules.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one release of the shipped tables: {@code protocols}, {@code phases}, {@code statements} and {@code doses}, with the exercises. Whatever does not fit
 * together is refused at start, so that no patient ever meets a plan with a hole in it.
 */
final class ProtocolTables {

    /** The exercises are one table for all releases. */
    static final String EXERCISES = "exercises-2026-11";

    private static final int LAST_STAGE = Phase.UNRESTRICTED;
    private static final int WORST_PAIN = 10;
    /** Caps that are no number: the base protocol's cap holds, or only the gates of the stages do. */
    private static final Set<String> NO_CAP_OF_ITS_OWN = Set.of("inherits", "gates");

    private final Map<String, Exercise> exercises;
    private final List<Row> protocols;
    private final Map<String, List<Row>> phases;
    private final Map<String, List<Row>> statements;
    private final Map<String, List<Row>> doses;

    /** What stands behind the code where a key begins; empty for what ships. */
    private final String keySuffix;

    private ProtocolTables(String release) {
        exercises = ExerciseTable.read(Row.read(EXERCISES + ".csv"));
        protocols = Row.read("protocols-" + release + ".csv");
        phases = byProtocol(Row.read("phases-" + release + ".csv"));
        statements = byProtocol(Row.read("statements-" + release + ".csv"));
        doses = byProtocol(Row.read("doses-" + release + ".csv"));
        keySuffix = "";
    }

    private ProtocolTables(ProtocolContent content, int version, Map<String, Exercise> exercises) {
        this.exercises = exercises;
        protocols = Row.of("protocols", List.of(content.protocol()));
        phases = byProtocol(Row.of("phases", content.phases()));
        statements = byProtocol(Row.of("statements", content.statements()));
        doses = byProtocol(Row.of("doses", content.doses()));
        keySuffix = "/" + version;
    }

    /** Reads the files whose names end in this release, such as {@code 2026-11}. */
    static Release read(String release) {
        ProtocolTables tables = new ProtocolTables(release);
        List<Protocol> read = tables.protocols.stream().map(tables::protocol).toList();
        tables.refuseStrangers(read);
        return new Release(
                tables.exercises,
                read,
                read.stream().collect(toMap(Protocol::code, one -> tables.content(one.code()))));
    }

    /**
     * Reads a version that a clinic has made for itself.
     *
     * @param version   under which it is kept
     * @param exercises that it may name
     * @throws IllegalStateException naming the table, the row and the column that makes no sense
     */
    static Protocol read(ProtocolContent content, int version, Map<String, Exercise> exercises) {
        ProtocolTables tables = new ProtocolTables(content, version, exercises);
        Protocol read = tables.protocol(tables.protocols.get(0)).as(version);
        tables.refuseStrangers(List.of(read));
        return read;
    }

    /**
     * What one release says.
     *
     * @param contents by code, without texts
     */
    record Release(Map<String, Exercise> exercises, List<Protocol> protocols, Map<String, ProtocolContent> contents) {}

    private ProtocolContent content(String code) {
        Map<String, String> protocol = protocols.stream()
                .filter(row -> row.needed("code").equals(code))
                .findFirst()
                .orElseThrow()
                .cells();
        return new ProtocolContent(
                protocol, cells(phases, code), cells(statements, code), cells(doses, code), Map.of());
    }

    private static List<Map<String, String>> cells(Map<String, List<Row>> table, String code) {
        return of(table, code).map(Row::cells).toList();
    }

    private static Map<String, List<Row>> byProtocol(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(row -> row.needed("protocol"), LinkedHashMap::new, Collectors.toList()));
    }

    private Protocol protocol(Row row) {
        String code = row.needed("code");
        int version = row.number("version", 1, Integer.MAX_VALUE);
        Integer shippedNo = keySuffix.isEmpty() ? version : null;
        boolean complete = row.yes("complete");
        List<Phase> itsPhases =
                of(phases, code).map(phase -> phase(phase, complete, shippedNo)).toList();
        if (itsPhases.isEmpty()) {
            throw row.wrong("code", code + " has no phase", null);
        }
        Protocol protocol = new Protocol(
                code,
                version,
                code + keySuffix,
                checksum(row, code),
                complete,
                row.yes("recommended"),
                row.number("pain_ceiling", 0, WORST_PAIN),
                row.numberOrNull("threshold_pain_ceiling", 0, WORST_PAIN),
                row.numberOrNull("load_test_max", 0, WORST_PAIN),
                prefixed("painRule.", row.text("pain_rule")),
                row.orNull("duration", Span::parse),
                basis(row),
                statements(code, ""),
                itsPhases);
        refuseOpenEnds(row, protocol);
        return protocol;
    }

    private static Basis basis(Row row) {
        return new Basis(
                row.word("evidence", Evidence.class),
                row.yes("reported"),
                row.needed("source"),
                row.wordOrNull("ceiling_evidence", Evidence.class),
                row.wordOrNull("threshold_evidence", Evidence.class),
                row.wordOrNull("duration_evidence", Evidence.class));
    }

    private static void refuseOpenEnds(Row row, Protocol protocol) {
        for (int at = 0; at < protocol.phases().size(); at++) {
            if (protocol.phases().get(at).no() != at + 1) {
                throw row.wrong("code", protocol.code() + " has no phase number " + (at + 1), null);
            }
        }
        if (protocol.statements(Statement.Kind.WHO).isEmpty()) {
            throw row.wrong("code", protocol.code() + " does not say whom it is for", null);
        }
        protocol.statements().stream()
                .map(Statement::ban)
                .filter(Objects::nonNull)
                .map(Statement.Ban::untilPhase)
                .filter(until -> until != null && protocol.findPhase(until).isEmpty())
                .forEach(until -> {
                    throw row.wrong("code", protocol.code() + " forbids something until phase " + until, null);
                });
    }

    private Phase phase(Row row, boolean complete, @Nullable Integer shippedNo) {
        String protocol = row.needed("protocol");
        String code = row.needed("code");
        Phase phase = new Phase(
                protocol,
                protocol + keySuffix,
                shippedNo,
                row.number("no", 1, Integer.MAX_VALUE),
                code,
                row.text("class"),
                cap(row),
                row.orNull("duration", Span::parse),
                row.text("duration").isEmpty() ? null : row.word("duration_evidence", Evidence.class),
                statements(protocol, code),
                of(doses, protocol)
                        .filter(dose -> dose.needed("phase").equals(code))
                        .map(this::phaseExercise)
                        .toList());
        if (complete && !(shippedNo != null ? phase.isWhole() : phase.isFilled())) {
            throw row.wrong(
                    "code",
                    "phase " + code + " of a complete protocol needs exercises or what leads it instead, and an exit or"
                            + " why it has none",
                    null);
        }
        return phase;
    }

    private static @Nullable Integer cap(Row row) {
        return NO_CAP_OF_ITS_OWN.contains(row.text("running_cap")) ? null : row.number("running_cap", 0, LAST_STAGE);
    }

    private List<Statement> statements(String protocol, String phase) {
        return of(statements, protocol)
                .filter(row -> row.text("phase").equals(phase))
                .map(row -> statement(row, protocol + keySuffix + "." + (phase.isEmpty() ? "" : phase + ".")))
                .toList();
    }

    private static Statement statement(Row row, String keyStart) {
        Statement.Kind kind = row.word("kind", Statement.Kind.class);
        ExerciseTag tag = row.wordOrNull("tag", ExerciseTag.class);
        String until = row.text("until_phase");
        return new Statement(
                kind,
                keyStart + kind + "." + row.number("no", 1, Integer.MAX_VALUE),
                tag == null
                        ? null
                        : new Statement.Ban(
                                tag, row.word("effect", Statement.Effect.class), until.isEmpty() ? null : until),
                row.cells().getOrDefault("test", ""),
                row.word("evidence", Evidence.class),
                row.yes("reported"),
                row.needed("source"));
    }

    private PhaseExercise phaseExercise(Row row) {
        String orExercise = row.text("or_exercise");
        return new PhaseExercise(
                known(row, "exercise"),
                orExercise.isEmpty() ? null : known(row, "or_exercise"),
                row.numberOrNull("week", 1, Integer.MAX_VALUE),
                dose(row),
                row.numberOrNull("load_step_percent", 1, 100),
                prefixed("progression.", row.text("progression")),
                row.word("evidence", Evidence.class),
                row.yes("reported"),
                row.needed("source"));
    }

    static Dose dose(Row row) {
        return new Dose(
                row.rangeOrNull("sets"),
                row.rangeOrNull("reps"),
                row.wordOrNull("per", Dose.Per.class),
                row.rangeOrNull("seconds"),
                metres(row),
                new Tempo(row.rangeOrNull("lower_s"), row.rangeOrNull("pause_s"), row.rangeOrNull("lift_s")),
                row.numberOrNull("rest_s", 1, 3600),
                prefixed("effort.", row.text("effort")),
                row.numberOrNull("load_start_percent", 1, 500),
                row.orNull("frequency", Frequency::parse));
    }

    private static List<Integer> metres(Row row) {
        List<Integer> metres = row.orNull(
                "metres",
                text -> Stream.of(text.split(">", -1)).map(Integer::valueOf).toList());
        return metres == null ? List.of() : metres;
    }

    private String known(Row row, String column) {
        String code = row.needed(column);
        if (!exercises.containsKey(code)) {
            throw row.wrong(column, code + " is not in the exercise table", null);
        }
        return code;
    }

    /** A row that names a protocol or a phase that does not exist would otherwise be lost in silence. */
    private void refuseStrangers(List<Protocol> read) {
        Set<String> places = new LinkedHashSet<>();
        for (Protocol protocol : read) {
            if (!places.add(protocol.code() + "/")) {
                throw new IllegalStateException("Protocol " + protocol.code() + " stands in the table twice");
            }
            protocol.phases().forEach(phase -> places.add(protocol.code() + "/" + phase.code()));
        }
        Stream.of(phases, statements, doses)
                .flatMap(table -> table.values().stream())
                .flatMap(Collection::stream)
                .forEach(row -> {
                    String place = row.text("protocol") + "/" + row.cells().getOrDefault("phase", "");
                    if (!places.contains(place)) {
                        throw row.wrong("protocol", "there is no " + place, null);
                    }
                });
    }

    private String checksum(Row protocol, String code) {
        String everything = Stream.of(Stream.of(protocol), of(phases, code), of(statements, code), of(doses, code))
                .flatMap(rows -> rows)
                .map(row -> row.cells().entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    private static Stream<Row> of(Map<String, List<Row>> table, String code) {
        return table.getOrDefault(code, List.of()).stream();
    }

    private static String prefixed(String prefix, String key) {
        return key.isEmpty() ? "" : prefix + key;
    }
}
