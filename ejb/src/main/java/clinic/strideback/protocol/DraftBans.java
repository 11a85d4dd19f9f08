package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.TypedRange;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What speaks against a protocol or is left out in it. What stays as it was keeps its source; anything else is the clinic's own. */
final class DraftBans {

    private static final String TAG = "tag";
    private static final String EFFECT = "effect";
    private static final int MOST = 20;

    private final DraftSentences sentences;
    private final List<Map<String, String>> phases;
    private final TypedRange typed;

    DraftBans(DraftSentences sentences, List<Map<String, String>> phases, TypedRange typed) {
        this.sentences = sentences;
        this.phases = phases;
        this.typed = typed;
    }

    /** As a therapist would type it. */
    static DraftBanForm form(Map<String, String> row, @Nullable String english, @Nullable String german) {
        DraftBanForm form = new DraftBanForm();
        form.setNumber(number(row));
        form.setTextEn(english);
        form.setTextDe(german);
        String tag = row.getOrDefault(TAG, "");
        form.setTag(tag.isEmpty() ? null : ExerciseTag.valueOf(tag));
        String effect = row.getOrDefault(EFFECT, "");
        form.setEffect(effect.isEmpty() ? null : Statement.Effect.valueOf(effect));
        form.setUntilPhase(row.get(DraftSentences.UNTIL));
        return form;
    }

    private static int number(Map<String, String> row) {
        return Integer.parseInt(row.getOrDefault(DraftSentences.NUMBER, "0"));
    }

    private List<Map<String, String>> rows() {
        return DraftSentences.of(sentences.rows(), "", Kind.CONTRA);
    }

    /** Adds one at the end. */
    void add(DraftBanForm form) {
        if (rows().size() >= MOST) {
            throw new Invalid("textEn", "protocol.ban.most", MOST);
        }
        Map<String, String> row = sentences.fresh("", Kind.CONTRA);
        int last = rows().stream().mapToInt(DraftBans::number).max().orElse(0);
        row.put(DraftSentences.NUMBER, String.valueOf(last + 1));
        write(row, form);
        sentences.rows().add(row);
    }

    /** Writes one anew, in its place. */
    void change(int number, DraftBanForm form) {
        write(get(number), form);
    }

    void remove(int number) {
        sentences.remove(get(number));
    }

    private void write(Map<String, String> row, DraftBanForm form) {
        refuseSenseless(form);
        Map<String, String> before = new LinkedHashMap<>(row);
        row.put(TAG, form.getTag() == null ? "" : form.getTag().name());
        row.put(EFFECT, form.getEffect() == null ? "" : form.getEffect().name());
        row.put(DraftSentences.UNTIL, Objects.requireNonNullElse(form.getUntilPhase(), ""));
        boolean reworded = sentences.say(row, form.getTextEn(), form.getTextDe());
        if (reworded || !row.equals(before)) {
            DraftSentences.makeOwn(row);
        }
    }

    private void refuseSenseless(DraftBanForm form) {
        String until = form.getUntilPhase();
        if (form.getWords().isEmpty()) {
            typed.refuse("textEn", "protocol.text.required");
        }
        if (form.getTag() == null) {
            refuseRest(form);
        } else if (form.getEffect() == null) {
            typed.refuse(EFFECT, "protocol.ban.effect");
        }
        if (until != null && !isLater(until)) {
            typed.refuse("untilPhase", "protocol.ban.until");
        }
    }

    private void refuseRest(DraftBanForm form) {
        if (form.getEffect() != null || form.getUntilPhase() != null) {
            typed.refuse(TAG, "protocol.ban.tag");
        }
    }

    /** Whether there is a phase before it for which a ban can hold. */
    private boolean isLater(String code) {
        return phases.stream()
                .filter(phase -> phase.getOrDefault("code", "").equals(code))
                .anyMatch(phase -> phases.stream()
                        .takeWhile(earlier -> earlier != phase)
                        .anyMatch(earlier -> Objects.equals(earlier.get("class"), phase.get("class"))));
    }

    /**
     * Refuses an order in which a ban would hold nowhere.
     *
     * @throws Invalid naming the phase with which it would end before it begins
     */
    void refuseIdle() {
        rows().stream()
                .map(row -> row.getOrDefault(DraftSentences.UNTIL, ""))
                .filter(until -> !until.isEmpty() && !isLater(until))
                .findFirst()
                .ifPresent(until -> {
                    throw new Invalid("phase", "protocol.ban.first", until);
                });
    }

    private Map<String, String> get(int number) {
        return rows().stream().filter(row -> number(row) == number).findFirst().orElseThrow(NotFound::new);
    }
}
