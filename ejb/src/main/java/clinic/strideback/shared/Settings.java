package clinic.strideback.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every key that StrideBack reads, with its type, default and meaning; checked at start. Secrets come from the
 * environment alone. Clinical thresholds are not here: they are rows of versioned rule tables.
 */
@ApplicationScoped
public class Settings {

    /** Which installation this is: {@code production}, or {@code demo} with invented people and a movable clock. */
    @Inject
    @ConfigProperty(name = "strideback.profile", defaultValue = "production")
    String profile;

    /** How far the clock runs ahead of the true time, such as {@code PT26H}; ignored in production. */
    @Inject
    @ConfigProperty(name = "strideback.clock.offset", defaultValue = "PT0S")
    Duration clockOffset;

    /** The realm of the login server, as the server reaches it. */
    @Inject
    @ConfigProperty(name = "oidc.provider.url", defaultValue = "http://127.0.0.1:8180/realms/strideback")
    URI oidcProvider;

    /** The client with which people are created in the login server. */
    @Inject
    @ConfigProperty(name = "strideback.keycloak.admin.client.id", defaultValue = "strideback-admin")
    String keycloakAdminClient;

    /** That client's secret. */
    @Inject
    @ConfigProperty(name = "strideback.keycloak.admin.client.secret", defaultValue = "")
    Optional<String> keycloakAdminSecret;

    /** The name of the clinic that an empty installation opens with; together with the next two. */
    @Inject
    @ConfigProperty(name = "strideback.first.clinic.name")
    Optional<String> firstClinicName;

    /** Where that clinic's days begin, such as {@code Europe/Berlin}. */
    @Inject
    @ConfigProperty(name = "strideback.first.clinic.zone")
    Optional<ZoneId> firstClinicZone;

    /** The sign-in name, in the login server, of the person who creates all others. */
    @Inject
    @ConfigProperty(name = "strideback.first.administrator")
    Optional<String> firstAdministrator;

    /** What an empty installation opens with; read once. */
    public record First(String clinic, ZoneId zone, String administrator) {}

    @PostConstruct
    void check() {
        if (!profile.equals("production") && !profile.equals("demo")) {
            throw new IllegalStateException("strideback.profile must be production or demo, not " + profile);
        }
        if (isProduction() && keycloakAdminSecret.filter(s -> !s.isBlank()).isEmpty()) {
            throw new IllegalStateException("strideback.keycloak.admin.client.secret is missing in the environment");
        }
        boolean named = firstClinicName.isPresent();
        if (named != firstClinicZone.isPresent() || named != firstAdministrator.isPresent()) {
            throw new IllegalStateException(
                    "strideback.first.clinic.name, .zone and strideback.first.administrator go together");
        }
    }

    public boolean isProduction() {
        return profile.equals("production");
    }

    public boolean isDemo() {
        return profile.equals("demo");
    }

    public Duration clockOffset() {
        return clockOffset;
    }

    public URI oidcProvider() {
        return oidcProvider;
    }

    public String keycloakAdminClient() {
        return keycloakAdminClient;
    }

    public String keycloakAdminSecret() {
        return keycloakAdminSecret.orElse("");
    }

    /** The first clinic and who administers it; empty where nothing is to be opened. */
    public Optional<First> first() {
        return firstClinicName.map(
                name -> new First(name, firstClinicZone.orElseThrow(), firstAdministrator.orElseThrow()));
    }
}
