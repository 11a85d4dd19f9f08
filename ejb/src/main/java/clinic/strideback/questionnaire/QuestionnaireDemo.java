package clinic.strideback.questionnaire;

import clinic.strideback.clinic.Clinics;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.questionnaire.rules.Score;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.CsvTable;
import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Invented answers with a shape: most get better, some not enough to be sure of. */
@Dependent
class QuestionnaireDemo {

    private static final String TYPED = "TOTAL";

    @Inject
    QuestionnaireRepository repository;

    @Inject
    Clinics clinics;

    private final Set<UUID> named = new HashSet<>();

    void plant(@Observes @Priority(DemoPlanting.QUESTIONNAIRES) DemoPlanting planting) {
        CsvTable.read(QuestionnaireDemo.class, "demo-questionnaires.csv").rows().forEach(row -> add(planting, row));
    }

    private void add(DemoPlanting planting, Map<String, String> row) {
        PatientId patient = PatientId.of(row.getOrDefault("file", ""));
        boolean piet = patient.equals(DemoPlanting.PIETS_FILE);
        ClinicId clinic = piet ? DemoPlanting.UFER : DemoPlanting.NORDTOR;
        ZoneId zone = clinics.get(clinic).zone();
        int daysAgo = Integer.parseInt(row.getOrDefault("daysAgo", ""));
        LocalDate day = LocalDate.ofInstant(planting.now(), zone).minusDays(daysAgo);
        boolean runner = "RUNNER".equals(row.get("by"));
        PersonId by = runner ? DemoPlanting.PIET : piet ? DemoPlanting.THEO : DemoPlanting.TARA;
        Subject subject = new Subject(patient, clinic, DemoPlanting.episodeOf(patient), zone, day);
        Stamp stamp = new Stamp(by, planting.now().minus(daysAgo, ChronoUnit.DAYS));
        Told told = told(ShippedInstruments.get(row.getOrDefault("instrument", "")), subject, row, stamp);
        repository.add(new OutcomeScore(UUID.randomUUID(), subject, told, stamp));
    }

    private Told told(Instrument instrument, Subject subject, Map<String, String> row, Stamp stamp) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String answer : row.getOrDefault("answers", "").split(";", -1)) {
            int equals = answer.lastIndexOf('=');
            answers.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        boolean runner = "RUNNER".equals(row.get("by"));
        String typed = answers.get(TYPED);
        if (typed != null) {
            return new Told(instrument, null, null, subject.today(), new BigDecimal(typed), Map.of(), runner);
        }
        boolean ownWords = instrument.code().equals(ShippedInstruments.ACTIVITIES);
        List<Item> items =
                ownWords ? activities(answers, subject, stamp) : ShippedInstruments.builtIn(instrument, Locale.ENGLISH);
        Score score = Score.of(instrument.rule(), items, ownWords ? byId(items, answers) : answers);
        return new Told(
                instrument,
                null,
                Locale.ENGLISH.getLanguage(),
                subject.today(),
                Objects.requireNonNull(score.total()),
                score.values(),
                runner);
    }

    private List<Item> activities(Map<String, String> answers, Subject subject, Stamp stamp) {
        List<Item> items = new ArrayList<>();
        for (String words : answers.keySet()) {
            UUID id = UUID.nameUUIDFromBytes((subject.patient() + words).getBytes(StandardCharsets.UTF_8));
            if (named.add(id)) {
                repository.add(new HinderedActivity(id, subject, words, subject.today(), stamp).at(items.size() + 1));
            }
            items.add(ShippedInstruments.activity(id.toString(), words));
        }
        return items;
    }

    private static Map<String, String> byId(List<Item> items, Map<String, String> answers) {
        Map<String, String> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.code(), answers.getOrDefault(item.text(), "")));
        return byId;
    }
}
