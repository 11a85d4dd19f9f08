package clinic.strideback.exercise;

import java.io.Serializable;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which exercises are wanted: by words, by what they need, by a tag. What is left open wants all. */
public class ExerciseFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String words;
    private @Nullable String equipment;
    private @Nullable String tag;

    /** Each of the words stands in the name, the purpose, the cue or the code, at the start of a word or inside it. */
    boolean wants(String said, List<String> pieces, List<String> tags) {
        String plain = plain(said);
        return Stream.of(plain(words == null ? "" : words).split(" ", -1)).allMatch(plain::contains)
                && (equipment == null || pieces.contains(equipment))
                && (tag == null || tags.contains(tag));
    }

    /** In small letters, without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .strip();
    }

    /** Something is wanted in particular. */
    public boolean isSet() {
        return words != null || equipment != null || tag != null;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null || words.isBlank() ? null : words.strip();
    }

    /** Key of a piece of equipment. */
    public @Nullable String getEquipment() {
        return equipment;
    }

    public void setEquipment(@Nullable String equipment) {
        this.equipment = equipment == null || equipment.isBlank() ? null : equipment;
    }

    /** Name of a tag. */
    public @Nullable String getTag() {
        return tag;
    }

    public void setTag(@Nullable String tag) {
        this.tag = tag == null || tag.isBlank() ? null : tag;
    }
}
