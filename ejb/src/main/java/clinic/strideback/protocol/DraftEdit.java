package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.protocol.dose.TypedRange;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes the rows and texts of a draft. What a therapist writes anew is the clinic's own setting; what stays keeps its source. */
final class DraftEdit {

    private static final String CODE = "code";
    private static final String PHASE = "phase";
    private static final String DURATION = "duration";
    private static final String DURATION_EVIDENCE = "duration_evidence";
    private static final Pattern PHASE_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,9}");
    private static final int MOST_PHASES = 12;
    private static final int MOST_TIME = 104;

    private final Map<String, String> protocol;
    private final List<Map<String, String>> phases;
    private final DraftSentences sentences;
    private final DraftLines lines;
    private final DraftBans bans;
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final TypedRange typed = new TypedRange();

    DraftEdit(ProtocolContent content) {
        protocol = new LinkedHashMap<>(content.protocol());
        phases = copies(content.phases());
        ProtocolContent.LANGUAGES.forEach(
                language -> texts.put(language, new TreeMap<>(content.texts().getOrDefault(language, Map.of()))));
        sentences = new DraftSentences(code(), copies(content.statements()), texts);
        lines = new DraftLines(code(), copies(content.doses()), typed);
        bans = new DraftBans(sentences, phases, typed);
    }

    private static List<Map<String, String>> copies(List<Map<String, String>> rows) {
        List<Map<String, String>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(new LinkedHashMap<>(row)));
        return copies;
    }

    private String code() {
        return protocol.getOrDefault(CODE, "");
    }

    DraftLines lines() {
        return lines;
    }

    DraftBans bans() {
        return bans;
    }

    /** Names the finding to look at for an exit, or none. */
    void lookAt(String phase, int place, @Nullable String test) {
        sentences.lookAt(phase, place, test);
    }

    /**
     * The rows and texts as they are now.
     *
     * @throws Invalid naming each field that makes no sense
     */
    ProtocolContent done() {
        Invalid.unlessEmpty(typed.problems());
        for (int at = 0; at < phases.size(); at++) {
            phases.get(at).put("no", String.valueOf(at + 1));
        }
        boolean complete =
                phases.stream().noneMatch(phase -> lines.of(cell(phase, CODE)).isEmpty());
        protocol.put("complete", complete ? "yes" : "no");
        return new ProtocolContent(protocol, phases, sentences.rows(), lines.rows(), texts);
    }

    void protocol(DraftProtocolForm form) {
        text("titleEn", "title", form.getTitleEn(), form.getTitleDe());
        number(protocol, "pain_ceiling", "ceiling_evidence", String.valueOf(form.getPainCeiling()));
        Integer threshold = form.getThresholdPain();
        number(
                protocol,
                "threshold_pain_ceiling",
                "threshold_evidence",
                threshold == null ? "" : String.valueOf(threshold));
        if (threshold != null && form.getPainCeiling() != null && threshold < form.getPainCeiling()) {
            typed.refuse("thresholdPain", "protocol.pain.threshold");
        }
        number(protocol, DURATION, DURATION_EVIDENCE, span(form.getAmount(), form.getUnit()));
        if (form.getWhoEn() == null && form.getWhoDe() == null) {
            typed.refuse("whoEn", "protocol.who.required");
        }
        sentences.write("", Kind.WHO, form.getWhoEn(), form.getWhoDe());
        sentences.write("", Kind.ADVICE, form.getAdviceEn(), form.getAdviceDe());
    }

    /** Adds a phase at the end. */
    void add(DraftPhaseForm form) {
        String code = form.getCode();
        if (code == null
                || !PHASE_CODE.matcher(code).matches()
                || List.of("WHO", "CONTRA", "ADVICE", "EXIT").contains(code.toUpperCase(Locale.ROOT))) {
            typed.refuse(CODE, "protocol.phase.code");
            return;
        }
        if (phases.stream().anyMatch(phase -> cell(phase, CODE).equalsIgnoreCase(code))) {
            typed.refuse(CODE, "protocol.phase.taken");
        }
        if (phases.size() >= MOST_PHASES) {
            typed.refuse(CODE, "protocol.phase.most");
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("protocol", code());
        row.put("no", "");
        row.put(CODE, code);
        row.put("class", phases.isEmpty() ? "" : cell(phases.get(phases.size() - 1), "class"));
        row.put("running_cap", "");
        row.put(DURATION, "");
        row.put(DURATION_EVIDENCE, "");
        phases.add(row);
        write(row, form);
    }

    void change(String code, DraftPhaseForm form) {
        write(phase(code), form);
    }

    private void write(Map<String, String> row, DraftPhaseForm form) {
        String code = cell(row, CODE);
        text("nameEn", code + ".name", form.getNameEn(), form.getNameDe());
        text("goalEn", code + ".goal", form.getGoalEn(), form.getGoalDe());
        row.put("running_cap", form.getCap() == null ? noCap(row) : String.valueOf(form.getCap()));
        number(row, DURATION, DURATION_EVIDENCE, span(form.getAmount(), form.getUnit()));
        sentences.write(code, Kind.EXIT, form.getExitsEn(), form.getExitsDe());
        sentences.write(code, Kind.ADVICE, form.getAdviceEn(), form.getAdviceDe());
    }

    /** The base protocol's cap goes on where it held; else only the gates of the stages do. */
    private static String noCap(Map<String, String> row) {
        return cell(row, "running_cap").equals("inherits") ? "inherits" : "gates";
    }

    void move(String code, int by) {
        int from = phases.indexOf(phase(code));
        int to = from + by;
        if (to >= 0 && to < phases.size()) {
            Collections.rotate(phases.subList(Math.min(from, to), Math.max(from, to) + 1), by > 0 ? -1 : 1);
        }
        bans.refuseIdle();
    }

    /** Removes a phase with all that stands in it; a ban that ended with it ends with the next one of the same way, or never. */
    void remove(String code) {
        if (phases.size() == 1) {
            throw new Invalid(PHASE, "protocol.phase.last");
        }
        Map<String, String> gone = phase(code);
        String next = phases.subList(phases.indexOf(gone) + 1, phases.size()).stream()
                .filter(later -> cell(later, "class").equals(cell(gone, "class")))
                .map(later -> cell(later, CODE))
                .findFirst()
                .orElse("");
        phases.remove(gone);
        sentences.remove(code, next);
        bans.refuseIdle();
        lines.removeAll(code);
        texts.values().forEach(known -> known.keySet().removeIf(key -> key.startsWith(code + ".")));
    }

    private Map<String, String> phase(String code) {
        return phases.stream()
                .filter(phase -> cell(phase, CODE).equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void text(String field, String key, @Nullable String english, @Nullable String german) {
        if (english == null && german == null) {
            typed.refuse(field, "protocol.text.required");
        }
        put(texts, key, english, german);
    }

    static void put(
            Map<String, Map<String, String>> texts, String key, @Nullable String english, @Nullable String german) {
        put(texts.getOrDefault("en", new TreeMap<>()), key, english);
        put(texts.getOrDefault("de", new TreeMap<>()), key, german);
    }

    private static void put(Map<String, String> language, String key, @Nullable String text) {
        if (text == null) {
            language.remove(key);
        } else {
            language.put(key, text);
        }
    }

    private String span(@Nullable String amount, Span.@Nullable Unit unit) {
        String number = typed.notation("amount", amount, MOST_TIME);
        if (number.isEmpty()) {
            return "";
        }
        if (unit == null) {
            typed.refuse("unit", "protocol.unit.required");
            return "";
        }
        return number + " " + unit.name().toLowerCase(Locale.ROOT);
    }

    /** A number that is changed is the clinic's own setting; one that stays keeps what it rests on. */
    private static void number(Map<String, String> row, String column, String evidence, String value) {
        if (!value.equals(cell(row, column))) {
            row.put(evidence, value.isEmpty() ? "" : "CLINIC_SETTING");
        }
        row.put(column, value);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
