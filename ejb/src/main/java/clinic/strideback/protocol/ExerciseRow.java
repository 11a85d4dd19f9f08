package clinic.strideback.protocol;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise of the library to choose. */
public record ExerciseRow(String code, String name) implements Serializable {

    /** Name and code, as the list of exercises offers it. */
    public String named() {
        return name + " (" + code + ")";
    }

    /** The code of the exercise that somebody means: its code or name, or what the list of exercises offers; the text itself if it is none. */
    public static @Nullable String codeOf(List<ExerciseRow> offered, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String wanted = typed.strip();
        return offered.stream()
                .filter(row -> row.code.equalsIgnoreCase(wanted)
                        || row.name.equalsIgnoreCase(wanted)
                        || row.named().equalsIgnoreCase(wanted))
                .map(ExerciseRow::code)
                .findFirst()
                .orElse(wanted);
    }

    /** As the list of exercises offers it; the code itself if it is none of them. */
    public static @Nullable String named(List<ExerciseRow> offered, @Nullable String code) {
        return offered.stream()
                .filter(row -> row.code.equals(code))
                .map(ExerciseRow::named)
                .findFirst()
                .orElse(code);
    }
}
