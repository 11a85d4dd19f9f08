package clinic.strideback.report;

import clinic.strideback.shared.NotFound;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

/**
 * A place in the story of an episode, as an address carries it: the day of an entry, the moment at which it was made, and its id.
 *
 * @param at what is only worked out has none, and stands last on its day
 */
record StoryPlace(LocalDate on, Instant at, UUID id) {

    /** Before the newest entry. */
    static final StoryPlace TOP = new StoryPlace(
            LocalDate.of(9000, 1, 1),
            LocalDate.of(9000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant(),
            new UUID(0, 0));

    /** As the database orders ids: by what is written. */
    static final Comparator<StoryPlace> NEWEST_FIRST = Comparator.comparing(StoryPlace::on)
            .thenComparing(StoryPlace::at)
            .thenComparing(place -> place.id().toString())
            .reversed();

    private static final String BETWEEN = "_";

    boolean isBehind(StoryPlace other) {
        return NEWEST_FIRST.compare(this, other) > 0;
    }

    /**
     * The place that the text spells.
     *
     * @throws NotFound if it spells none
     */
    static StoryPlace read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        try {
            return new StoryPlace(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException mistyped) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return on + BETWEEN + at + BETWEEN + id;
    }
}
