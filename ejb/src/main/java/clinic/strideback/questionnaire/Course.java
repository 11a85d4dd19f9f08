package clinic.strideback.questionnaire;

import clinic.strideback.assessment.LatestFinding;
import clinic.strideback.measure.LimbSymmetry.Better;
import clinic.strideback.questionnaire.CourseView.ActivityView;
import clinic.strideback.questionnaire.CourseView.InstrumentView;
import clinic.strideback.questionnaire.CourseView.Origin;
import clinic.strideback.questionnaire.CourseView.PointView;
import clinic.strideback.questionnaire.QuestionnaireRepository.Recorded;
import clinic.strideback.questionnaire.rules.Difference;
import clinic.strideback.questionnaire.rules.Instrument;
import clinic.strideback.questionnaire.rules.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers of an episode, whether filled in here or typed as a total into an assessment, side by side in time. */
final class Course {

    private final Map<String, List<Answer>> answers;
    private final Map<String, String> words;

    private record Answer(
            Point point,
            @Nullable UUID id,
            Origin origin,
            @Nullable String by) {}

    /**
     * @param notes totals in signed assessments
     */
    Course(List<Recorded> scores, List<LatestFinding> notes, List<HinderedActivity> activities) {
        Map<String, String> byFinding = ShippedInstruments.table().all().stream()
                .collect(Collectors.toMap(Instrument::finding, Instrument::code));
        this.answers = new HashMap<>();
        notes.forEach(note -> add(
                Objects.requireNonNull(byFinding.get(note.finding().key().code())),
                new Answer(
                        new Point(
                                note.takenOn(),
                                Objects.requireNonNull(note.finding().value()),
                                Map.of()),
                        null,
                        Origin.NOTE,
                        null)));
        scores.forEach(recorded -> add(recorded.score().instrument, answer(recorded)));
        answers.values()
                .forEach(points -> points.sort(
                        Comparator.comparing(answer -> answer.point().on())));
        this.words = activities.stream()
                .collect(Collectors.toMap(
                        one -> one.id.toString(), one -> one.words, (one, other) -> one, LinkedHashMap::new));
    }

    private void add(String instrument, Answer answer) {
        answers.computeIfAbsent(instrument, none -> new ArrayList<>()).add(answer);
    }

    private static Answer answer(Recorded recorded) {
        OutcomeScore score = recorded.score();
        return new Answer(
                new Point(score.filledOn, score.total, score.values()),
                score.id,
                score.byRunner ? Origin.RUNNER : Origin.THERAPIST,
                score.byRunner ? null : recorded.by());
    }

    /** The day of the last answer, by code of the instrument. */
    Map<String, LocalDate> last() {
        Map<String, LocalDate> last = new HashMap<>();
        answers.forEach((code, points) ->
                last.put(code, points.get(points.size() - 1).point().on()));
        return last;
    }

    InstrumentView view(Instrument instrument, String name, boolean fillable) {
        Instrument.Change change = instrument.change();
        return new InstrumentView(
                instrument.code(),
                name,
                instrument.min(),
                instrument.max(),
                instrument.better() == Better.HIGHER,
                change.mdc(),
                change.mcid(),
                change.source(),
                instrument.evidence(),
                instrument.rhythm().alsoAt(),
                fillable,
                points(instrument));
    }

    private List<PointView> points(Instrument instrument) {
        List<Answer> found = answers.getOrDefault(instrument.code(), List.of());
        List<PointView> views = new ArrayList<>();
        for (int at = 0; at < found.size(); at++) {
            Answer answer = found.get(at);
            Point now = answer.point();
            views.add(new PointView(
                    answer.id(),
                    now.on(),
                    now.total(),
                    answer.origin(),
                    answer.by(),
                    at == 0 ? null : since(instrument, found.get(0), now),
                    at == 0 ? null : since(instrument, found.get(at - 1), now),
                    Difference.of(instrument, now).orElse(null),
                    activities(now.answers())));
        }
        Collections.reverse(views);
        return List.copyOf(views);
    }

    private static @Nullable Difference since(Instrument instrument, Answer before, Point now) {
        return Difference.between(instrument, before.point(), now).orElse(null);
    }

    private List<ActivityView> activities(Map<String, BigDecimal> values) {
        return words.entrySet().stream()
                .flatMap(named -> Stream.ofNullable(values.get(named.getKey()))
                        .map(value -> new ActivityView(named.getValue(), value)))
                .toList();
    }
}
