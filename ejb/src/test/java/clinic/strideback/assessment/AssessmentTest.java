package clinic.strideback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StaleVersion.Difference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final CarriedText SOURCE = new CarriedText(
            new AssessmentId(UUID.randomUUID()), LocalDate.of(2026, 11, 12), "Tight on hills.".length());

    @Test
    void aDraftKeepsEveryTextAsTyped() {
        Assessment draft = draft();

        draft.keep(Map.of("STR-KF15.L", "18,2 kg", "NOTE-S", "Zdeňka: \"zieht\" 😀\n "), NOON);

        assertThat(draft.entries())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("STR-KF15.L", "18,2 kg", "NOTE-S", "Zdeňka: \"zieht\" 😀\n "));
    }

    @Test
    void nothingTypedIsNothingKept() {
        Assessment draft = draft();

        draft.keep(Map.of("SUB-TIGHT", "  "), NOON);

        assertThat(draft.draft).isEqualTo(Draft.EMPTY);
    }

    @Test
    void theTimeIsReadOnTheClinicsClock() {
        Assessment draft = draft();

        draft.keep(Map.of(), LocalDateTime.of(2026, 11, 23, 8, 30));

        assertThat(draft.happenedAt).isEqualTo(Instant.parse("2026-11-23T07:30:00Z"));
        assertThat(draft.happenedLocally()).isEqualTo(LocalDateTime.of(2026, 11, 23, 8, 30));
    }

    @Test
    void whatWasTypedOnAnOlderVersionIsRefusedEntryByEntry() {
        Assessment draft = draft();
        draft.keep(Map.of("SUB-TIGHT", "3", "ROM-SLR.L", "80"), NOON);
        draft.version = 7;

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> draft.refuseStale(6, Map.of("SUB-TIGHT", "4", "ROM-SLR.L", "80", "RF-01", "NO"), NOON))
                .satisfies(stale -> {
                    assertThat(stale.version()).isEqualTo(7);
                    assertThat(stale.differences())
                            .containsExactly(
                                    new Difference("RF-01", "NO", null), new Difference("SUB-TIGHT", "4", "3"));
                });
    }

    @Test
    void theSameWordsOnAnOlderVersionAreNoConflict() {
        Assessment draft = draft();
        draft.keep(Map.of("SUB-TIGHT", "3"), NOON);
        draft.version = 7;

        assertThatCode(() -> draft.refuseStale(6, Map.of("SUB-TIGHT", "3"), NOON))
                .doesNotThrowAnyException();
        assertThatCode(() -> draft.refuseStale(7, Map.of("SUB-TIGHT", "4"), NOON))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherTimeOnAnOlderVersionIsAConflictEvenWithTheSameWords() {
        Assessment draft = draft();
        draft.keep(Map.of("SUB-TIGHT", "3"), NOON.plusSeconds(31));
        draft.version = 7;

        assertThatCode(() -> draft.refuseStale(6, Map.of("SUB-TIGHT", "3"), NOON))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> draft.refuseStale(6, Map.of("SUB-TIGHT", "3"), NOON.minusDays(1)))
                .satisfies(stale -> assertThat(stale.differences())
                        .containsExactly(new Difference("happenedAt", "2026-11-22T12:00", "2026-11-23T12:00")));
    }

    @Test
    void aCarriedTextStandsBehindOnesOwnAndSaysWhereItComesFromUntilTouched() {
        Assessment draft = draft();
        draft.keep(Map.of("NOTE-S", "Slept well. ", "SUB-TIGHT", "3"), NOON);

        draft.carry("NOTE-S", "Tight on hills.", SOURCE);
        draft.carry("NOTE-S", "Tight on hills.", SOURCE);

        String both = "Slept well.\n\nTight on hills.";
        assertThat(draft.entries()).containsEntry("NOTE-S", both);
        assertThat(draft.carried()).containsOnly(Map.entry("NOTE-S", SOURCE));
        assertThat(SOURCE.own(both)).isEqualTo("Slept well.");
        assertThat(SOURCE.carried(both)).isEqualTo("Tight on hills.");

        draft.keep(Map.of("NOTE-S", both, "SUB-TIGHT", "4"), NOON);
        assertThat(draft.carried()).containsKey("NOTE-S");
        draft.keep(Map.of("NOTE-S", both + " No more.", "SUB-TIGHT", "4"), NOON);
        assertThat(draft.carried()).isEmpty();
    }

    @Test
    void aCarriedTextIsTakenOutAgainUnlessItWasTouched() {
        Assessment draft = draft();
        draft.keep(Map.of("NOTE-S", "Slept well."), NOON);
        draft.carry("NOTE-S", "Tight on hills.", SOURCE);
        draft.carry("NOTE-P", "Hold stage 3.", SOURCE);

        draft.takeOut("NOTE-S");
        draft.takeOut("NOTE-P");

        assertThat(draft.entries()).containsOnly(Map.entry("NOTE-S", "Slept well."));
        assertThat(draft.carried()).isEmpty();
        draft.takeOut("NOTE-S");
        assertThat(draft.entries()).containsOnly(Map.entry("NOTE-S", "Slept well."));
    }

    private static Assessment draft() {
        Assessment draft = new Assessment();
        draft.happenedZone = "Europe/Berlin";
        draft.happenedAt = Instant.parse("2026-11-23T11:00:00Z");
        draft.draft = Draft.EMPTY;
        return draft;
    }
}
