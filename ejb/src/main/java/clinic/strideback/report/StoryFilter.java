package clinic.strideback.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which part of an episode's story somebody wants to see; nothing given means the newest of all. */
public class StoryFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the front of a chart shows. */
    static final int FRONT = 8;

    /** What a page shows to somebody who looks for something. */
    static final int PAGE = 25;

    private @Nullable StoryKind kind;
    private @Nullable String before;

    /** The only kind; null for the whole story. */
    public @Nullable StoryKind getKind() {
        return kind;
    }

    public void setKind(@Nullable StoryKind kind) {
        this.kind = kind;
    }

    /** The place from which to read on to older entries, as {@link ChartStory#older()} gave it. */
    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before == null || before.isBlank() ? null : before.strip();
    }

    StoryPlace place() {
        return before == null ? StoryPlace.TOP : StoryPlace.read(before);
    }

    int shown() {
        return kind == null && before == null ? FRONT : PAGE;
    }
}
