package clinic.strideback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.strideback.measure.Metres;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.report.ChartEvent.Kind;
import clinic.strideback.report.Done.Deed;
import clinic.strideback.returntorun.TrainingView.Pain;
import clinic.strideback.returntorun.rules.PainColour;
import clinic.strideback.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ProtocolLibrary LIBRARY = ProtocolLibrary.shipped();

    @Test
    void theStoryIsReadPageByPageToItsEndAndNothingIsToldTwice() {
        List<Deed> deeds = new ArrayList<>();
        for (int nth = 0; nth < 20; nth++) {
            deeds.add(deed("ASSESSMENT", "SIGNED", null, nth / 5, 100 - nth));
        }
        List<Pain> pains = List.of(pain(1, 6), pain(1, 6), pain(9, 5));

        StoryFilter filter = new StoryFilter();
        List<ChartEvent> read = new ArrayList<>();
        int pages = 0;
        do {
            ChartStory page = story(deeds, pains, filter);
            read.addAll(page.events());
            filter.setBefore(page.older());
            pages++;
        } while (filter.getBefore() != null);

        assertThat(pages).isEqualTo(2);
        assertThat(read)
                .hasSize(23)
                .extracting(ChartEvent::on)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(read).filteredOn(event -> event.kind() == Kind.FLARE).hasSize(3);
        assertThat(read.stream()
                        .filter(event -> event.id() != null)
                        .map(ChartEvent::id)
                        .distinct())
                .hasSize(20);
    }

    @Test
    void theFrontShowsTheNewestAndASingleKindLeavesTheRunsThatHurtOut() {
        List<Deed> deeds =
                List.of(deed("ANSWERED", "PSFS", "6.4667", 0, 2), deed("REFERRED", "RF-04", "URGENT_48H", 0, 1));
        StoryFilter referrals = new StoryFilter();
        referrals.setKind(StoryKind.REFERRALS);

        assertThat(story(deeds, List.of(pain(0, 6)), new StoryFilter()).events())
                .extracting(ChartEvent::kind)
                .containsExactly(Kind.ANSWERED, Kind.REFERRED, Kind.FLARE);
        assertThat(story(deeds, List.of(pain(0, 6)), referrals).events())
                .extracting(ChartEvent::kind)
                .doesNotContain(Kind.FLARE);
        assertThat(story(deeds, List.of(), new StoryFilter()).events().get(0).word())
                .isEqualTo("6,5");
    }

    @Test
    void aRunSaysHowFarAndWhetherItHadARedResponse() {
        Deed red = new Deed("RUN", UUID.randomUUID(), TODAY, Instant.EPOCH, "", "5000", null, 6, null, null);
        Deed calm = new Deed("RUN", UUID.randomUUID(), TODAY, Instant.EPOCH, "", "3000", null, 1, 0, null);
        StoryFilter runs = new StoryFilter();
        runs.setKind(StoryKind.RUNS);

        assertThat(story(List.of(red, calm), List.of(pain(0, 6)), runs).events())
                .satisfiesOnlyOnce(run -> assertThat(run.word()).isEqualTo("RED"))
                .extracting(ChartEvent::distance)
                .containsExactlyInAnyOrder(new Metres(5000), new Metres(3000));
    }

    @Test
    void anotherVersionOfTheProtocolSaysFromWhichToWhich() {
        Deed moved = new Deed(
                "VERSION", UUID.randomUUID(), TODAY, Instant.EPOCH, "P-TIGHT", null, null, 1, 3, "Tara Okonkwo");

        assertThat(story(List.of(moved), List.of(), new StoryFilter()).events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(Kind.VERSION);
                    assertThat(event.word()).isEqualTo("P-TIGHT");
                    assertThat(event.before()).isEqualTo(1);
                    assertThat(event.after()).isEqualTo(3);
                    assertThat(event.by()).isEqualTo("Tara Okonkwo");
                });
    }

    @Test
    void anAssessmentIsCalledWhatBecameOfIt() {
        List<Deed> deeds = List.of(
                deed("ASSESSMENT", "SIGNED", UUID.randomUUID().toString(), 0, 4),
                deed("ASSESSMENT", "AMENDED", null, 0, 3),
                deed("ASSESSMENT", "VOIDED", null, 0, 2),
                deed("ADDENDUM", "SIGNED", UUID.randomUUID().toString(), 0, 1));

        assertThat(story(deeds, List.of(), new StoryFilter()).events())
                .extracting(ChartEvent::kind, ChartEvent::word)
                .containsExactly(
                        tuple(Kind.ASSESSED, "AMENDS"),
                        tuple(Kind.AMENDED, ""),
                        tuple(Kind.VOIDED, ""),
                        tuple(Kind.ADDENDUM, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "2026-11-23",
                "2026-11-23_x_y",
                "2026-11-23_2026-11-23T10:00:00Z_y",
                "2026-13-01_2026-11-23T10:00:00Z_y"
            })
    void aMistypedPlaceIsNotFound(String typed) {
        assertThatThrownBy(() -> StoryPlace.read(typed)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceIsReadAsItWasWritten() {
        StoryPlace place = new StoryPlace(TODAY, Instant.parse("2026-11-23T10:00:00.123456Z"), UUID.randomUUID());

        assertThat(StoryPlace.read(place.toString())).isEqualTo(place);
    }

    private static ChartStory story(List<Deed> deeds, List<Pain> pains, StoryFilter filter) {
        return new ChartEvents(LIBRARY, new ProtocolWords(LIBRARY, Locale.GERMAN), Locale.GERMAN)
                .of(new Done(List.of(), deeds), pains, filter);
    }

    private static Deed deed(String kind, String code, @Nullable String other, int daysAgo, int second) {
        return new Deed(
                kind,
                UUID.randomUUID(),
                TODAY.minusDays(daysAgo),
                Instant.ofEpochSecond(second),
                code,
                other,
                null,
                null,
                null,
                null);
    }

    private static Pain pain(int daysAgo, int during) {
        return new Pain(TODAY.minusDays(daysAgo), during, null, PainColour.RED);
    }
}
