package clinic.strideback.it.account;

import clinic.strideback.shared.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** What the login server itself knows about people. */
@Dependent
class Keycloak {

    @Inject
    Settings settings;

    /** Somebody who can sign in. */
    record Known(String id, String email, boolean enabled, List<String> roles, List<String> mustDo) {}

    Optional<Known> find(String signInName) {
        try (Client client = ClientBuilder.newClient()) {
            WebTarget users = client.target(settings.oidcProvider().toString().replace("/realms/", "/admin/realms/"))
                    .path("users");
            String bearer = bearer(client);
            JsonArray found = read(users.queryParam("username", signInName).queryParam("exact", true), bearer);
            return found.getValuesAs(JsonObject.class).stream()
                    .map(user -> known(users, bearer, user))
                    .findFirst();
        }
    }

    private static Known known(WebTarget users, String bearer, JsonObject user) {
        JsonArray roles = read(users.path(user.getString("id")).path("role-mappings/realm"), bearer);
        return new Known(
                user.getString("id"),
                user.getString("email"),
                user.getBoolean("enabled"),
                roles.getValuesAs((JsonObject role) -> role.getString("name")),
                user.getJsonArray("requiredActions").getValuesAs(JsonValue::toString));
    }

    private static JsonArray read(WebTarget target, String bearer) {
        return target.request().header(HttpHeaders.AUTHORIZATION, bearer).get(JsonArray.class);
    }

    private String bearer(Client client) {
        Form grant = new Form("grant_type", "client_credentials")
                .param("client_id", settings.keycloakAdminClient())
                .param("client_secret", settings.keycloakAdminSecret());
        return "Bearer "
                + client.target(settings.oidcProvider())
                        .path("protocol/openid-connect/token")
                        .request()
                        .post(Entity.form(grant), JsonObject.class)
                        .getString("access_token");
    }
}
