package clinic.strideback.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.protocol.ProtocolVersion.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShippedVersionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final ProtocolLibrary library = ProtocolLibrary.shipped();

    @Test
    void aNumberThatAClinicHasTakenIsLeftToIt() {
        ProtocolVersion local = new ProtocolVersion(library.find("P-TIGHT", 1).orElseThrow(), 1, NOW);
        local.shippedNo = null;
        local.clinicId = UUID.randomUUID();

        List<ProtocolVersion> fresh = new ShippedVersions(library, List.of(local)).enter(NOW);

        assertThat(fresh)
                .filteredOn(version -> version.code.equals("P-TIGHT"))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.versionNo).isEqualTo(2);
                    assertThat(version.shippedNo).isEqualTo(1);
                });
        assertThat(library.findNewest("P-TIGHT")).get().satisfies(protocol -> {
            assertThat(protocol.version()).isEqualTo(2);
            assertThat(protocol.phases()).extracting(Phase::shippedNo).containsOnly(1);
        });
        assertThat(local.status).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void whatIsKnownIsNotEnteredAgainAndKeepsItsNumber() {
        List<ProtocolVersion> known = new ShippedVersions(library, List.of()).enter(NOW);
        known.stream().filter(version -> version.code.equals("P-HEID")).forEach(version -> version.versionNo = 4);
        ProtocolLibrary again = ProtocolLibrary.shipped();

        assertThat(new ShippedVersions(again, known).enter(NOW)).isEmpty();

        assertThat(known).hasSameSizeAs(library.protocols());
        assertThat(again.find("P-HEID", 4)).isPresent();
        assertThat(again.find("P-HEID", 1)).isEmpty();
    }
}
