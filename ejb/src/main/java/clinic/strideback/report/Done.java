package clinic.strideback.report;

import clinic.strideback.careplan.AskedExercise;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.returntorun.SeenCriterion;
import clinic.strideback.shared.Cells;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done in an episode. The newest first.
 *
 * @param deeds by which somebody judges
 * @param story those that a page of the story shows, and one more where there are older ones
 */
record Done(List<Deed> deeds, List<Deed> story) {

    static final String DRAFT = "DRAFT";
    static final String STAGE = "STAGE";
    private static final String SEEN = "SEEN";
    private static final String ASKED = "ASKED";

    /**
     * One row.
     *
     * @param code  the status of an assessment, the code of a protocol, phase, act, criterion, exercise, questionnaire or flag
     * @param other what else is said in a word: the decision, the protocol of a phase, a message, a frequency, a total, metres, another assessment
     * @param from  the stage or version before, or the pain during a run
     * @param to    the stage after, the version of a protocol, or the pain on the morning after a run
     */
    record Deed(
            String kind,
            @Nullable UUID id,
            LocalDate on,
            Instant at,
            String code,
            @Nullable String other,
            @Nullable LocalDate until,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String by) {

        StoryPlace place() {
            return new StoryPlace(on, at, Objects.requireNonNull(id));
        }

        boolean is(String wanted) {
            return kind.equals(wanted);
        }

        /** What was decided about the stage; STEP for a way on that stays within it. */
        String act() {
            return code.equals("PROGRESS") && from != null && from.equals(to) ? "STEP" : code;
        }
    }

    static Done of(List<Tuple> rows, ZoneId zone) {
        return new Done(deeds(rows, zone, false), deeds(rows, zone, true));
    }

    private static List<Deed> deeds(List<Tuple> rows, ZoneId zone, boolean story) {
        return rows.stream()
                .filter(row -> Cells.yes(row, "story") == story)
                .map(row -> deed(row, zone))
                .toList();
    }

    private static Deed deed(Tuple row, ZoneId zone) {
        LocalDate day = Cells.date(row, "day");
        String family = row.get("family", String.class);
        return new Deed(
                row.get("kind", String.class),
                row.get("id", UUID.class),
                day == null ? Objects.requireNonNull(Cells.day(row, "at", zone)) : day,
                row.get("at", Instant.class),
                row.get("code", String.class),
                row.get("other", String.class),
                Cells.date(row, "until"),
                row.get("before", Integer.class),
                row.get("after", Integer.class),
                family == null ? null : row.get("given", String.class) + " " + family);
    }

    /** The newest decision about the stage that stands. */
    Optional<Deed> decision() {
        return of(STAGE).findFirst();
    }

    /** The reader's own draft. */
    Optional<Deed> draft() {
        return of(DRAFT).findFirst();
    }

    List<SeenCriterion> seen() {
        return of(SEEN).map(deed -> new SeenCriterion(
                        null, deed.code(), deed.to() != null && deed.to() > 0, deed.on(), deed.other()))
                .toList();
    }

    /** In the order of the plan. */
    List<AskedExercise> asked() {
        return of(ASKED)
                .sorted(Comparator.comparing(deed -> Objects.requireNonNullElse(deed.to(), 0)))
                .map(deed -> new AskedExercise(
                        Objects.requireNonNull(deed.id()),
                        deed.code(),
                        deed.other() == null ? null : Frequency.parse(deed.other()),
                        deed.on(),
                        deed.until()))
                .toList();
    }

    private Stream<Deed> of(String kind) {
        return deeds.stream().filter(deed -> deed.is(kind));
    }
}
