package clinic.strideback.demo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.strideback.shared.DemoPlanting;
import clinic.strideback.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoRealmTest {

    @Test
    void thePlantedAccountsHaveTheIdsOfTheRealm() throws IOException {
        String realm = Files.readString(Path.of("..", "docker", "keycloak", "demo-overlay.json"));

        assertThat(List.of(
                        DemoPlanting.TARA, DemoPlanting.THEO, DemoPlanting.PAULA, DemoPlanting.PIET, DemoPlanting.ADA))
                .extracting(PersonId::value)
                .allSatisfy(id -> assertThat(realm).contains(id.toString()));
    }
}
