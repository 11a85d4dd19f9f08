package clinic.strideback.report;

import clinic.strideback.report.Done.Deed;
import clinic.strideback.report.EpisodeReading.Read;
import clinic.strideback.report.ProgressView.Change;
import clinic.strideback.report.ProgressView.PainDay;
import clinic.strideback.returntorun.TrainingView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the runner's own progress together. */
record ProgressSheet(Read read, Locale locale) {

    private static final int WEEKS = 6;
    private static final int PAIN_DAYS = 21;
    private static final int CHANGES = 4;

    ProgressView view() {
        TrainingView training = read.readiness().view(locale).training();
        LocalDate today = read.today();
        List<Deed> decisions =
                read.done().deeds().stream().filter(deed -> deed.is(Done.STAGE)).toList();
        return new ProgressView(
                today,
                read.episode().daysSince(today),
                read.episode().side(),
                read.readiness().own(locale).orElse(null),
                read.standing().stageSince(),
                left(decisions),
                training.weeks()
                        .subList(
                                training.weeks().size() - WEEKS,
                                training.weeks().size()),
                training.needed(),
                today.minusDays(PAIN_DAYS - 1L)
                        .datesUntil(today.plusDays(1))
                        .map(day -> new PainDay(day, read.told().worstPain(day)))
                        .toList(),
                training.ceiling(),
                new KeyTests(read.findings(), read.episode().side(), today, locale).strength(),
                decisions.stream().limit(CHANGES).map(ProgressSheet::change).toList());
    }

    /** The last time that each stage was left upwards; the newest decision is the first. */
    static Map<Integer, LocalDate> left(List<Deed> decisions) {
        Map<Integer, LocalDate> left = new TreeMap<>();
        for (Deed decision : decisions) {
            Integer from = decision.from();
            Integer to = decision.to();
            if (from != null && to != null && to > from) {
                left.putIfAbsent(from, decision.on());
            }
        }
        return left;
    }

    private static Change change(Deed deed) {
        return new Change(deed.on(), deed.act(), Objects.requireNonNull(deed.to()), deed.other(), deed.by());
    }
}
