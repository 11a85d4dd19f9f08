package clinic.strideback.report;

import clinic.strideback.measure.Metres;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.questionnaire.InstrumentNames;
import clinic.strideback.report.ChartEvent.Kind;
import clinic.strideback.report.Done.Deed;
import clinic.strideback.returntorun.TrainingView.Pain;
import clinic.strideback.returntorun.rules.PainColour;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the story of an episode, the newest first. */
record ChartEvents(ProtocolLibrary library, ProtocolWords words, Locale locale) {

    private record Placed(StoryPlace place, ChartEvent event) {}

    /** The page that the filter asks for. A run with a red response belongs to the whole story as long as the next gate looks at it. */
    ChartStory of(Done done, List<Pain> pains, StoryFilter filter) {
        List<Pain> red =
                pains.stream().filter(pain -> pain.colour() == PainColour.RED).toList();
        StoryPlace before = filter.place();
        List<Placed> all = Stream.concat(
                        filter.getKind() == null ? flares(red) : Stream.empty(),
                        done.story().stream().map(deed -> new Placed(deed.place(), event(deed, red))))
                .filter(placed -> placed.place().isBehind(before))
                .sorted(Comparator.comparing(Placed::place, StoryPlace.NEWEST_FIRST))
                .toList();
        List<Placed> page = all.subList(0, Math.min(filter.shown(), all.size()));
        return new ChartStory(
                page.stream().map(Placed::event).toList(),
                all.size() > page.size() ? page.get(page.size() - 1).place().toString() : null);
    }

    /** What was decided about the stage. */
    ChartEvent stage(Deed deed) {
        return event(deed, Kind.STAGE, deed.act(), "");
    }

    /** They are worked out, so their ids are only places. */
    private static Stream<Placed> flares(List<Pain> red) {
        return IntStream.range(0, red.size()).mapToObj(nth -> {
            Pain pain = red.get(nth);
            return new Placed(
                    new StoryPlace(pain.on(), Instant.EPOCH, new UUID(0, nth)),
                    new ChartEvent(Kind.FLARE, pain.on(), null, "", "", pain.during(), pain.nextMorning(), null, null));
        });
    }

    private ChartEvent event(Deed deed, List<Pain> red) {
        String other = Objects.requireNonNullElse(deed.other(), "");
        return switch (deed.kind()) {
            case "ASSESSMENT" -> event(deed, status(deed.code()), other.isEmpty() ? "" : "AMENDS", "");
            case "PROTOCOL" -> event(deed, Kind.PROTOCOL, other, protocol(deed));
            case "PHASE" -> event(deed, Kind.PHASE, deed.code(), phase(deed));
            case "ANSWERED" -> event(deed, Kind.ANSWERED, number(other), InstrumentNames.of(deed.code(), locale));
            case "RUN" -> run(deed, other, red);
            case Done.STAGE -> stage(deed);
            default -> plain(deed, other);
        };
    }

    private static ChartEvent plain(Deed deed, String other) {
        Kind kind = Kind.valueOf(deed.kind());
        return kind == Kind.ADDENDUM
                ? new ChartEvent(kind, deed.on(), UUID.fromString(other), "", "", null, null, null, deed.by())
                : event(deed, kind, deed.code(), other);
    }

    /** A total with one digit at most, as on the page of the questionnaires. */
    private String number(String written) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(new BigDecimal(written));
    }

    private static ChartEvent event(Deed deed, Kind kind, String word, String name) {
        return new ChartEvent(kind, deed.on(), deed.id(), word, name, deed.from(), deed.to(), null, deed.by());
    }

    private static Kind status(String status) {
        return status.equals("SIGNED") ? Kind.ASSESSED : Kind.valueOf(status);
    }

    private static ChartEvent run(Deed deed, String metres, List<Pain> red) {
        boolean flared = red.stream()
                .anyMatch(pain -> pain.on().equals(deed.on()) && Objects.equals(pain.during(), deed.from()));
        return new ChartEvent(
                Kind.RUN,
                deed.on(),
                deed.id(),
                flared ? "RED" : "",
                "",
                deed.from(),
                deed.to(),
                new Metres(Integer.parseInt(metres)),
                null);
    }

    private static String protocol(Deed deed) {
        return deed.code() + " v" + deed.to();
    }

    private String phase(Deed deed) {
        return library.find(String.valueOf(deed.other()), Objects.requireNonNullElse(deed.to(), 0))
                .flatMap(protocol -> protocol.findPhase(deed.code()))
                .map(words::name)
                .orElse("");
    }
}
