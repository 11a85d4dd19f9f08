package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.spelling.NameWords;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which people somebody wants to see; nothing given means all of them, by name. */
public class PeopleFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    private @Nullable String text;
    private @Nullable Role role;
    private @Nullable UUID after;

    /** Beginnings of words of a name, a sign-in name or an email address; all of them must fit. */
    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        this.text = typed.isEmpty() ? null : typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    /** Behind whom the page begins, as {@link PeoplePage#next()} gave it. */
    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }

    List<String> beginnings() {
        return text == null
                ? List.of()
                : NameWords.words(text).stream().limit(MOST_WORDS).toList();
    }

    /** Whether something was typed in which there is neither letter nor digit: nobody is called like that. */
    boolean fitsNobody() {
        return text != null && beginnings().isEmpty();
    }
}
