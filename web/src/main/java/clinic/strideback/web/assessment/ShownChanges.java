package clinic.strideback.web.assessment;

import clinic.strideback.assessment.ChangeView;
import clinic.strideback.assessment.rules.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a number says beside the one before it, and what is asked back about it, in words under its field. */
record ShownChanges(Map<String, ChangeView> changes, SheetWords words) {

    /** By key: a tone and a text. */
    Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> shown = new HashMap<>();
        changes.forEach((key, change) -> {
            List<String> doubts = doubts(change);
            if (!doubts.isEmpty()) {
                shown.put(key, Map.of("tone", "doubt", "text", String.join(" ", doubts)));
            } else if (change.change() != null) {
                shown.put(
                        key,
                        Map.of("tone", tone(change.change()), "text", words.change(change.change(), change.unit())));
            }
        });
        return shown;
    }

    private List<String> doubts(ChangeView change) {
        List<String> doubts = new ArrayList<>();
        if (change.unusual() != null) {
            doubts.add(words.say("doubt.unusual", words.band(change.unusual(), change.unit())));
        }
        if (change.sidesMixedUp()) {
            doubts.add(words.say("doubt.sides"));
        }
        return doubts;
    }

    static String tone(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
