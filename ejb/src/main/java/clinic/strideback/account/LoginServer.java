package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Keycloak's admin API, as far as people are created: it owns sign-in names, passwords and roles. */
@ApplicationScoped
class LoginServer {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    @Inject
    Settings settings;

    @SuppressWarnings("NullAway.Init") // made before anything is asked
    private Client client;

    /** Somebody whom the login server knows; the form has no role. */
    record Known(PersonId id, PersonForm form) {}

    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Creates the person with a password to be changed at the first sign-in, and grants the role.
     *
     * @throws Invalid if the sign-in name or the email is taken
     * @throws LoginServerUnavailable if the login server does not answer as it should
     */
    PersonId create(PersonForm form, String temporaryPassword) {
        String bearer = bearer();
        PersonId person = enter(form, temporaryPassword, bearer);
        try {
            grant(person, Objects.requireNonNull(form.getRole()), bearer);
        } catch (LoginServerUnavailable notGranted) {
            takeBack(person, notGranted);
            throw notGranted;
        }
        return person;
    }

    PersonId enter(PersonForm form, String temporaryPassword, String bearer) {
        try (Response answer = admin("users")
                .request()
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .post(Entity.json(description(form, temporaryPassword)))) {
            if (answer.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw new Invalid(
                        isTaken(String.valueOf(form.getSignInName())) ? "signInName" : "email", "person.taken");
            }
            if (answer.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
                throw new Invalid("familyName", "person.notTaken");
            }
            expect(answer, Response.Status.CREATED);
            String path = answer.getLocation().getPath();
            return new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    private boolean isTaken(String signInName) {
        return find(signInName).isPresent();
    }

    /**
     * Who signs in under this name.
     *
     * @throws LoginServerUnavailable if the login server does not answer as it should
     */
    Optional<Known> find(String signInName) {
        try (Response answer = admin("users")
                .queryParam("username", signInName)
                .queryParam("exact", true)
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .get()) {
            expect(answer, Response.Status.OK);
            return answer.readEntity(JsonArray.class).getValuesAs(JsonObject.class).stream()
                    .map(LoginServer::known)
                    .findFirst();
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    private static Known known(JsonObject person) {
        PersonForm form = new PersonForm();
        form.setSignInName(person.getString("username"));
        form.setGivenName(person.getString("firstName", ""));
        form.setFamilyName(person.getString("lastName", ""));
        form.setEmail(person.getString("email", ""));
        return new Known(new PersonId(UUID.fromString(person.getString("id"))), form);
    }

    /** Nobody stays behind without a role: the next try would find the sign-in name taken. */
    private void takeBack(PersonId person, LoginServerUnavailable why) {
        try {
            withdraw(person);
        } catch (LoginServerUnavailable stays) {
            why.addSuppressed(stays);
        }
    }

    /** Takes back a person whose own row here could not be written. */
    void withdraw(PersonId person) {
        try (Response answer = admin("users")
                .path(person.toString())
                .request()
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .delete()) {
            expect(answer, Response.Status.NO_CONTENT);
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    /** Nobody signs in as this person from now on, or goes on with what was signed in before. */
    void bar(PersonId person) {
        String bearer = bearer();
        enable(person, false, bearer);
        signOut(person, bearer);
    }

    private void signOut(PersonId person, String bearer) {
        try (Response answer = user(person, "logout", bearer).post(null)) {
            expect(answer, Response.Status.NO_CONTENT);
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    /** The person may sign in again. */
    void admit(PersonId person) {
        enable(person, true, bearer());
    }

    /** Takes a new password in place of the old one, to be changed at the next sign-in. */
    void renewPassword(PersonId person, String temporaryPassword) {
        try (Response answer = user(person, "reset-password", bearer())
                .put(Entity.json(password(temporaryPassword).build()))) {
            expect(answer, Response.Status.NO_CONTENT);
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    /** All that is known of the person is sent back: what a description leaves out could be taken for deleted. */
    private void enable(PersonId person, boolean enabled, String bearer) {
        try (Response found = user(person, "", bearer).get()) {
            expect(found, Response.Status.OK);
            JsonObject changed = JSON.createObjectBuilder(found.readEntity(JsonObject.class))
                    .add("enabled", enabled)
                    .build();
            try (Response answer = user(person, "", bearer).put(Entity.json(changed))) {
                expect(answer, Response.Status.NO_CONTENT);
            }
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    private Invocation.Builder user(PersonId person, String part, String bearer) {
        return admin("users")
                .path(person.toString())
                .path(part)
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, bearer);
    }

    void grant(PersonId person, Role role, String bearer) {
        try (Response found = admin("roles")
                .path(role.roleName())
                .request(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .get()) {
            expect(found, Response.Status.OK);
            try (Response granted = admin("users")
                    .path(person.toString())
                    .path("role-mappings/realm")
                    .request()
                    .header(HttpHeaders.AUTHORIZATION, bearer)
                    .post(Entity.json(JSON.createArrayBuilder()
                            .add(found.readEntity(JsonObject.class))
                            .build()))) {
                expect(granted, Response.Status.NO_CONTENT);
            }
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    private static JsonObject description(PersonForm form, String temporaryPassword) {
        return JSON.createObjectBuilder()
                .add("username", String.valueOf(form.getSignInName()))
                .add("firstName", String.valueOf(form.getGivenName()))
                .add("lastName", String.valueOf(form.getFamilyName()))
                .add("email", String.valueOf(form.getEmail()))
                .add("emailVerified", true)
                .add("enabled", true)
                .add("credentials", JSON.createArrayBuilder().add(password(temporaryPassword)))
                .build();
    }

    private static JsonObjectBuilder password(String temporary) {
        return JSON.createObjectBuilder()
                .add("type", "password")
                .add("value", temporary)
                .add("temporary", true);
    }

    String bearer() {
        Form grant = new Form("grant_type", "client_credentials")
                .param("client_id", settings.keycloakAdminClient())
                .param("client_secret", settings.keycloakAdminSecret());
        try (Response answer = client.target(settings.oidcProvider())
                .path("protocol/openid-connect/token")
                .request(MediaType.APPLICATION_JSON)
                .post(Entity.form(grant))) {
            expect(answer, Response.Status.OK);
            return "Bearer " + answer.readEntity(JsonObject.class).getString("access_token");
        } catch (ProcessingException unreachable) {
            throw new LoginServerUnavailable(unreachable);
        }
    }

    /** {@code …/realms/NAME} is where people sign in; {@code …/admin/realms/NAME} is where they are kept. */
    private WebTarget admin(String resource) {
        String realm = settings.oidcProvider().toString();
        return client.target(realm.replaceFirst("/realms/([^/]+)/?$", "/admin/realms/$1"))
                .path(resource);
    }

    private static void expect(Response answer, Response.Status wanted) {
        if (answer.getStatus() != wanted.getStatusCode()) {
            throw new LoginServerUnavailable(answer.getStatus());
        }
    }
}
