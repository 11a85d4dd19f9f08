package clinic.strideback.careplan;

import clinic.strideback.shared.Differences;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's word about one criterion that holds, as the next one finds it. */
public record SeenWord(
        UUID id, boolean met, LocalDate seenOn, @Nullable String note) {

    /** What a form carries of the word that its page showed; 0 where it showed none. */
    public static long version(@Nullable UUID word) {
        return word == null ? 0 : word.getMostSignificantBits();
    }

    /**
     * Refuses a word whose page did not show the one that it would take the place of. The same word twice takes nothing away.
     *
     * @param standing what holds now; null where nothing does
     * @throws clinic.strideback.shared.StaleVersion with what is said and what was said meanwhile
     */
    public static void refuseUnseen(SeenForm form, @Nullable SeenWord standing) {
        long version = version(standing == null ? null : standing.id());
        if (form.getVersion() != version && (standing == null || !standing.isSaidBy(form))) {
            throw new Differences()
                    .compare("met", form.getMet(), standing == null ? null : standing.met())
                    .compare("seenOn", form.getSeenOn(), standing == null ? null : standing.seenOn())
                    .compare("note", form.getNote(), standing == null ? null : standing.note())
                    .against(version);
        }
    }

    private boolean isSaidBy(SeenForm form) {
        return Objects.equals(form.getMet(), met)
                && seenOn.equals(form.getSeenOn())
                && Objects.equals(form.getNote(), note);
    }
}
