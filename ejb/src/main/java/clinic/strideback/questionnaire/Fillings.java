package clinic.strideback.questionnaire;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.measure.TypedNumber;
import clinic.strideback.questionnaire.Wordings.Wording;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Item;
import clinic.strideback.questionnaire.rules.Score;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.Invalid.Problem;
import clinic.strideback.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges what a page sends of a questionnaire, and keeps it. */
@ApplicationScoped
class Fillings {

    @Inject
    QuestionnaireRepository repository;

    @Inject
    Questionnaires questionnaires;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A filled-in page, and who sent it. */
    record Sent(FillingForm form, LocalDate on, boolean byRunner) {

        Instrument instrument() {
            return ShippedInstruments.get(Objects.requireNonNull(form.getInstrument()));
        }
    }

    /**
     * Keeps a total that was typed from paper.
     *
     * @throws Invalid if it is none, or there is an answer of that day
     */
    void keepTotal(UUID id, Subject subject, Sent sent) {
        Instrument instrument = sent.instrument();
        BigDecimal total = total(instrument, Objects.requireNonNull(sent.form().getTotal()));
        keep(id, subject, new Told(instrument, null, null, sent.on(), total, Map.of(), sent.byRunner()));
    }

    /**
     * Keeps an answer to every item.
     *
     * @throws Invalid      if one is missing, or there is an answer of that day
     * @throws StaleVersion if the page asked what is not asked any more
     */
    void keepAnswers(UUID id, Subject subject, Sent sent, Locale locale) {
        Instrument instrument = sent.instrument();
        Wordings wordings = questionnaires.wordings(subject, instrument, locale);
        Wording wording =
                wordings.asked(instrument, sent.form().getItems()).orElseThrow(() -> new StaleVersion(0, List.of()));
        boolean ownWords = instrument.code().equals(ShippedInstruments.ACTIVITIES);
        Activities activities = ownWords ? Activities.of(wording.items(), sent.form()) : null;
        List<Item> asked = activities == null ? wording.items() : activities.asked();
        refuseForeign(wording.items(), ownWords, sent.form());
        Score score = Score.of(instrument.rule(), asked, sent.form().getAnswers());
        List<Problem> problems = problems(score);
        if (activities != null) {
            problems.addAll(activities.problems());
        }
        Invalid.unlessEmpty(problems);
        wordings.open().stream()
                .filter(one -> sent.form().getRetired().contains(one.id.toString()))
                .forEach(one -> one.retire(stamp()));
        Map<String, BigDecimal> values =
                activities == null ? score.values() : named(subject, sent.on(), activities, score.values());
        keep(
                id,
                subject,
                new Told(
                        instrument,
                        wording.source(),
                        wording.language(),
                        sent.on(),
                        Objects.requireNonNull(score.total()),
                        values,
                        sent.byRunner()));
    }

    private static List<Problem> problems(Score score) {
        List<Problem> problems = new ArrayList<>();
        score.missing().forEach(item -> problems.add(new Problem(item, "questionnaire.item.missing")));
        score.foreign().forEach(item -> problems.add(new Problem(item, "questionnaire.item.foreign")));
        return problems;
    }

    /** An answer to something that is not asked any more: the page is older than what stands. */
    private static void refuseForeign(List<Item> items, boolean ownWords, FillingForm form) {
        Set<String> known = items.stream().map(Item::code).collect(Collectors.toCollection(TreeSet::new));
        if (ownWords) {
            known.addAll(Activities.places(0));
        }
        if (!known.containsAll(form.getAnswers().keySet()) || !known.containsAll(form.getRetired())) {
            throw new StaleVersion(0, List.of());
        }
    }

    /** Takes down what was named now; answers by the id of each activity. */
    private Map<String, BigDecimal> named(
            Subject subject, LocalDate on, Activities activities, Map<String, BigDecimal> values) {
        Stamp stamp = stamp();
        Map<String, UUID> ids = activities.ids();
        Map<String, BigDecimal> byId = new TreeMap<>(values);
        ids.forEach((place, fresh) -> {
            String words = Objects.requireNonNull(activities.named().get(place));
            repository.add(
                    new HinderedActivity(fresh, subject, words, on, stamp).at(place.charAt(place.length() - 1) - '0'));
            byId.put(fresh.toString(), Objects.requireNonNull(byId.remove(place)));
        });
        return byId;
    }

    private void keep(UUID id, Subject subject, Told told) {
        if (!repository.add(new OutcomeScore(id, subject, told, stamp()))) {
            throw new Invalid("filledOn", told.byRunner() ? "questionnaire.today.taken" : "questionnaire.day.taken");
        }
    }

    private static BigDecimal total(Instrument instrument, String typed) {
        if (!(TypedNumber.read(typed) instanceof TypedNumber.Value value)
                || !value.unit().isEmpty()) {
            throw new Invalid("total", "questionnaire.total.number");
        }
        BigDecimal total = value.amount();
        boolean within = total.compareTo(instrument.min()) >= 0 && total.compareTo(instrument.max()) <= 0;
        if (!within || total.scale() > instrument.rule().decimals()) {
            throw new Invalid(
                    "total",
                    instrument.rule().decimals() == 0 ? "questionnaire.total.whole" : "questionnaire.total.range",
                    instrument.min().toPlainString(),
                    instrument.max().toPlainString());
        }
        return total;
    }

    Stamp stamp() {
        return new Stamp(caller.person(), clock.instant());
    }
}
