package clinic.strideback.report;

import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.report.ChartEvent.Kind;
import clinic.strideback.report.Done.Deed;
import clinic.strideback.returntorun.TrainingView.Pain;
import clinic.strideback.returntorun.rules.PainColour;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the story of an episode, the newest first. */
record ChartEvents(ProtocolLibrary library, ProtocolWords words) {

    static final int SHOWN = 8;

    /** The newest of its kind, however long ago. */
    @Nullable
    ChartEvent newest(Done done, Kind kind) {
        return events(done).filter(event -> event.kind() == kind).findFirst().orElse(null);
    }

    /** The newest of all that happened, as many as a chart shows. */
    List<ChartEvent> of(Done done, List<Pain> pains) {
        return Stream.concat(
                        pains.stream()
                                .filter(pain -> pain.colour() == PainColour.RED)
                                .map(ChartEvents::flare),
                        events(done))
                .sorted(Comparator.comparing(ChartEvent::on).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<ChartEvent> events(Done done) {
        return done.deeds().stream().map(this::event).filter(Objects::nonNull);
    }

    private static ChartEvent flare(Pain pain) {
        return new ChartEvent(Kind.FLARE, pain.on(), null, "", "", pain.during(), pain.nextMorning(), null);
    }

    private @Nullable ChartEvent event(Deed deed) {
        return switch (deed.kind()) {
            case Done.ASSESSMENT -> event(deed, deed.code().equals("DRAFT") ? Kind.DRAFT : Kind.ASSESSED, "", "");
            case Done.PROTOCOL -> event(deed, Kind.PROTOCOL, String.valueOf(deed.other()), protocol(deed));
            case Done.PHASE -> event(deed, Kind.PHASE, deed.code(), phase(deed));
            case Done.STAGE ->
                new ChartEvent(Kind.STAGE, deed.on(), null, deed.act(), "", deed.from(), deed.to(), deed.by());
            default -> null;
        };
    }

    private static ChartEvent event(Deed deed, Kind kind, String word, String name) {
        return new ChartEvent(kind, deed.on(), deed.id(), word, name, null, null, deed.by());
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
