package clinic.strideback.stack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final Layout LAYOUT = Layout.ofThisProject();

    @Test
    void theDemoRealmAddsPeopleAndTheScriptClient(@TempDir Path folder) throws IOException {
        RealmFile.write(LAYOUT.realm(), LAYOUT.demoOverlay(), folder.resolve("realm.json"));

        JsonObject demo = read(folder.resolve("realm.json"));
        assertThat(demo.getJsonArray("users").getValuesAs(JsonObject.class))
                .extracting(user -> user.getString("username"))
                .contains("service-account-strideback-admin", "tara.therapist", "ada.admin")
                .hasSize(6);
        assertThat(demo.getJsonArray("clients").getValuesAs(JsonObject.class))
                .extracting(client -> client.getString("clientId"))
                .containsExactly("strideback-web", "strideback-admin", "strideback-cli");
        JsonObject web = demo.getJsonArray("clients").getJsonObject(0);
        assertThat(web.getJsonArray("redirectUris").getString(0)).isEqualTo("http://127.0.0.1/*");
        assertThat(web.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
    }

    @Test
    void theRealmOfProductionHasNeitherPeopleNorDirectGrantsNorSecrets() throws IOException {
        JsonObject realm = read(LAYOUT.realm());

        assertThat(realm.getJsonArray("users").getValuesAs(JsonObject.class))
                .allSatisfy(user -> assertThat(user.getString("username")).startsWith("service-account-"));
        assertThat(realm.getJsonArray("clients").getValuesAs(JsonObject.class)).allSatisfy(client -> {
            assertThat(client.getBoolean("directAccessGrantsEnabled")).isFalse();
            assertThat(client.getBoolean("publicClient")).isFalse();
            assertThat(client.getString("secret")).startsWith("${");
        });
    }

    private static JsonObject read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
