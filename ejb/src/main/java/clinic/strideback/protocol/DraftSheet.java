package clinic.strideback.protocol;

import clinic.strideback.protocol.Statement.Kind;
import clinic.strideback.protocol.dose.Span;
import clinic.strideback.protocol.dose.TypedRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows and texts of a draft into the forms by which they are changed. */
record DraftSheet(ProtocolContent content, long version) {

    private static final String EN = "en";
    private static final String DE = "de";

    DraftProtocolForm protocol() {
        DraftProtocolForm form = new DraftProtocolForm();
        form.setVersion(version);
        form.setTitleEn(text(EN, "title"));
        form.setTitleDe(text(DE, "title"));
        form.setPainCeiling(Integer.valueOf(content.protocol().getOrDefault("pain_ceiling", "0")));
        String threshold = content.protocol().getOrDefault("threshold_pain_ceiling", "");
        form.setThresholdPain(threshold.isEmpty() ? null : Integer.valueOf(threshold));
        Span span = span(content.protocol());
        form.setAmount(span == null ? null : TypedRange.typed(span.amount().notation()));
        form.setUnit(span == null ? null : span.unit());
        form.setWhoEn(sentences("", Kind.WHO, EN));
        form.setWhoDe(sentences("", Kind.WHO, DE));
        form.setAdviceEn(sentences("", Kind.ADVICE, EN));
        form.setAdviceDe(sentences("", Kind.ADVICE, DE));
        return form;
    }

    Map<String, DraftPhaseForm> phases() {
        Map<String, DraftPhaseForm> forms = new LinkedHashMap<>();
        content.phases().forEach(row -> forms.put(row.getOrDefault("code", ""), phase(row)));
        return forms;
    }

    private DraftPhaseForm phase(Map<String, String> row) {
        String code = row.getOrDefault("code", "");
        DraftPhaseForm form = new DraftPhaseForm();
        form.setVersion(version);
        form.setCode(code);
        form.setNameEn(text(EN, code + ".name"));
        form.setNameDe(text(DE, code + ".name"));
        form.setGoalEn(text(EN, code + ".goal"));
        form.setGoalDe(text(DE, code + ".goal"));
        String cap = row.getOrDefault("running_cap", "");
        form.setCap(cap.matches("\\d") ? Integer.valueOf(cap) : null);
        Span span = span(row);
        form.setAmount(span == null ? null : TypedRange.typed(span.amount().notation()));
        form.setUnit(span == null ? null : span.unit());
        form.setExitsEn(sentences(code, Kind.EXIT, EN));
        form.setExitsDe(sentences(code, Kind.EXIT, DE));
        form.setAdviceEn(sentences(code, Kind.ADVICE, EN));
        form.setAdviceDe(sentences(code, Kind.ADVICE, DE));
        return form;
    }

    Map<String, List<DraftLineForm>> lines() {
        Map<String, List<DraftLineForm>> forms = new LinkedHashMap<>();
        for (Map<String, String> phase : content.phases()) {
            String code = phase.getOrDefault("code", "");
            forms.put(
                    code,
                    DraftLines.of(content.doses(), code).stream()
                            .map(this::line)
                            .toList());
        }
        return forms;
    }

    List<DraftBanForm> bans() {
        return DraftSentences.of(content.statements(), "", Kind.CONTRA).stream()
                .map(this::ban)
                .toList();
    }

    private DraftBanForm ban(Map<String, String> row) {
        String key = DraftSentences.key(row);
        DraftBanForm form = DraftBans.form(row, text(EN, key), text(DE, key));
        form.setVersion(version);
        return form;
    }

    Map<String, List<DraftExitForm>> exits() {
        Map<String, List<DraftExitForm>> forms = new LinkedHashMap<>();
        for (Map<String, String> phase : content.phases()) {
            String code = phase.getOrDefault("code", "");
            forms.put(
                    code,
                    DraftSentences.of(content.statements(), code, Kind.EXIT).stream()
                            .map(this::exit)
                            .toList());
        }
        return forms;
    }

    private DraftExitForm exit(Map<String, String> row) {
        DraftExitForm form = new DraftExitForm();
        form.setVersion(version);
        String key = DraftSentences.key(row);
        form.setWords(text(EN, key), text(DE, key));
        form.setTest(row.get(DraftSentences.TEST));
        return form;
    }

    private DraftLineForm line(Map<String, String> row) {
        DraftLineForm form = DraftLines.form(row);
        form.setVersion(version);
        return form;
    }

    private static @Nullable Span span(Map<String, String> row) {
        String duration = row.getOrDefault("duration", "");
        return duration.isEmpty() ? null : Span.parse(duration);
    }

    private @Nullable String sentences(String phase, Kind kind, String language) {
        return DraftSentences.read(content, phase, kind, language);
    }

    private @Nullable String text(String language, String key) {
        return content.texts().getOrDefault(language, Map.of()).get(key);
    }
}
