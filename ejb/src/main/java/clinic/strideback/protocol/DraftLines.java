package clinic.strideback.protocol;

import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.Frequency;
import clinic.strideback.protocol.dose.Frequency.Rhythm;
import clinic.strideback.protocol.dose.Range;
import clinic.strideback.protocol.dose.TypedRange;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The exercises of a draft with their doses. A line whose dose is changed is the clinic's own; one that stays as it was keeps its source. */
final class DraftLines {

    private static final List<String> COLUMNS = List.of(
            "protocol",
            "phase",
            "exercise",
            "or_exercise",
            "week",
            "sets",
            "reps",
            "per",
            "seconds",
            "metres",
            "lower_s",
            "pause_s",
            "lift_s",
            "rest_s",
            "effort",
            "load_start_percent",
            "load_step_percent",
            "frequency",
            "progression",
            "evidence",
            "reported",
            "source");
    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 100;
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_TEMPO = 60;
    private static final int MOST_TIMES = 14;
    private static final int MOST_LINES = 30;

    private final String protocol;
    private final List<Map<String, String>> rows;
    private final TypedRange typed;

    DraftLines(String protocol, List<Map<String, String>> rows, TypedRange typed) {
        this.protocol = protocol;
        this.rows = rows;
        this.typed = typed;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    List<Map<String, String>> of(String phase) {
        return of(rows, phase);
    }

    static List<Map<String, String>> of(List<Map<String, String>> rows, String phase) {
        return rows.stream()
                .filter(row -> row.getOrDefault("phase", "").equals(phase))
                .toList();
    }

    /** Adds one at the end of the phase. */
    void add(String phase, DraftLineForm form) {
        if (of(phase).size() >= MOST_LINES) {
            throw new Invalid("exercise", "protocol.line.most", MOST_LINES);
        }
        Map<String, String> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, ""));
        row.put("protocol", protocol);
        row.put("phase", phase);
        write(row, form);
        rows.add(row);
    }

    /** Writes one anew, in its place. */
    void change(String phase, int place, DraftLineForm form) {
        Map<String, String> row = get(phase, place);
        if (!row.getOrDefault("exercise", "").equals(form.getExercise())) {
            List.of("metres", "effort", "progression").forEach(column -> row.put(column, ""));
        }
        write(row, form);
    }

    private void write(Map<String, String> row, DraftLineForm form) {
        Map<String, String> before = new LinkedHashMap<>(row);
        row.put("exercise", Objects.requireNonNullElse(form.getExercise(), ""));
        row.put("or_exercise", Objects.requireNonNullElse(form.getOrExercise(), ""));
        row.put("week", number(form.getWeek()));
        row.put("sets", typed.notation("sets", form.getSets(), MOST_SETS));
        row.put("reps", typed.notation("reps", form.getReps(), MOST_REPS));
        row.put("seconds", typed.notation("seconds", form.getSeconds(), MOST_SECONDS));
        row.put("per", form.getPer() == null ? "" : form.getPer().name());
        row.put("lower_s", typed.notation("lower", form.getLower(), MOST_TEMPO));
        row.put("pause_s", typed.notation("pause", form.getPause(), MOST_TEMPO));
        row.put("lift_s", typed.notation("lift", form.getLift(), MOST_TEMPO));
        row.put("rest_s", number(form.getRestSeconds()));
        row.put("load_start_percent", number(form.getLoadStart()));
        row.put("load_step_percent", number(form.getLoadStep()));
        row.put("frequency", frequency(form));
        if (!row.equals(before)) {
            row.put("evidence", "CLINIC_SETTING");
            row.put("reported", "no");
            row.put("source", "CLINIC");
        }
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private String frequency(DraftLineForm form) {
        String times = typed.notation("times", form.getTimes(), MOST_TIMES);
        Rhythm rhythm = form.getRhythm();
        if (form.getTimes() == null && rhythm == null) {
            return "";
        }
        if (rhythm == null || form.getTimes() == null) {
            typed.refuse(rhythm == null ? "rhythm" : "times", "careplan.frequency.required");
            return "";
        }
        return times.isEmpty() ? "" : new Frequency(Range.parse(times), rhythm).notation();
    }

    /** To another place in its phase, the others closing up. */
    void move(String phase, int from, int to) {
        List<Map<String, String>> its = new ArrayList<>(of(phase));
        Map<String, String> row = get(phase, from);
        its.remove(from);
        its.add(Math.max(0, Math.min(to, its.size())), row);
        removeAll(phase);
        rows.addAll(its);
    }

    void remove(String phase, int place) {
        Map<String, String> row = get(phase, place);
        rows.removeIf(one -> one == row);
    }

    void removeAll(String phase) {
        rows.removeIf(row -> row.getOrDefault("phase", "").equals(phase));
    }

    private Map<String, String> get(String phase, int place) {
        List<Map<String, String>> its = of(phase);
        if (place < 0 || place >= its.size()) {
            throw new NotFound();
        }
        return its.get(place);
    }

    /** As a therapist would type it. */
    static DraftLineForm form(Map<String, String> row) {
        DraftLineForm form = new DraftLineForm();
        form.setExercise(row.get("exercise"));
        form.setOrExercise(row.get("or_exercise"));
        form.setWeek(numberOrNull(row, "week"));
        form.setSets(range(row, "sets"));
        form.setReps(range(row, "reps"));
        form.setSeconds(range(row, "seconds"));
        String per = row.getOrDefault("per", "");
        form.setPer(per.isEmpty() ? null : Dose.Per.valueOf(per));
        form.setLower(range(row, "lower_s"));
        form.setPause(range(row, "pause_s"));
        form.setLift(range(row, "lift_s"));
        form.setRestSeconds(numberOrNull(row, "rest_s"));
        form.setLoadStart(numberOrNull(row, "load_start_percent"));
        form.setLoadStep(numberOrNull(row, "load_step_percent"));
        String frequency = row.getOrDefault("frequency", "");
        if (!frequency.isEmpty()) {
            Frequency read = Frequency.parse(frequency);
            form.setTimes(TypedRange.typed(read.times().notation()));
            form.setRhythm(read.rhythm());
        }
        return form;
    }

    private static @Nullable Integer numberOrNull(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static @Nullable String range(Map<String, String> row, String column) {
        return TypedRange.typed(row.getOrDefault(column, ""));
    }
}
