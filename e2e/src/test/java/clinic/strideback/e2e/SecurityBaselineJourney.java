package clinic.strideback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every answer promises to browsers and refuses to attackers, asked of the running server. */
class SecurityBaselineJourney extends Journey {
    private static final String OPEN_PAGE = "/errors/404.xhtml";
    private static final String API = "/api/v1/protocol-proposals";
    private static final String SESSION = "strideback-";
    private static final List<String> NONE = List.of("'none'");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    /** Lines of a stack trace, and servers with their versions. PrimeFaces names an exception of Faces on each page. */
    private static final Pattern TELLS_TOO_MUCH =
            Pattern.compile("\\sat [\\w.]+\\(|Caused by|\\b(?:java|io|org|com|clinic)\\.[\\w.]+(?:Exception|Error)"
                    + "|(?i:undertow|wildfly|jboss|mojarra|resteasy)[ /-]?\\d");

    @Test
    void pagesBoundWhatABrowserDoes() {
        String cookie = session(visitor().signIn(Person.THEO));

        for (RawHttp.Answer page : List.of(
                RawHttp.get(OPEN_PAGE),
                RawHttp.get("/worklist.xhtml", cookie),
                RawHttp.get("/patient/chart.xhtml?patient=00000000-0000-4000-8000-000000000000", cookie),
                RawHttp.get("/nothing.xhtml", cookie))) {
            assertThat(page.body()).contains("<main");
            boundsTheBrowser(page);
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            Map<String, List<String>> policy = page.policy();
            assertThat(policy)
                    .containsEntry("default-src", List.of("'self'"))
                    .containsEntry("object-src", NONE)
                    .containsEntry("base-uri", NONE)
                    .containsEntry("frame-ancestors", NONE)
                    .containsEntry("form-action", List.of("'self'", loginServer()))
                    .doesNotContainKeys("script-src-elem", "script-src-attr", "frame-src", "connect-src");
            assertThat(policy.get("script-src"))
                    .hasSize(2)
                    .startsWith("'self'")
                    .last()
                    .asString()
                    .as("a script needs the page's own nonce")
                    .matches("'nonce-[A-Za-z0-9+/=]{24,}'");
        }
        assertThat(RawHttp.get(OPEN_PAGE).policy().get("script-src"))
                .as("the next page has another nonce")
                .isNotEqualTo(RawHttp.get(OPEN_PAGE).policy().get("script-src"));
    }

    @Test
    void resourcesBoundWhatABrowserDoes() {
        List<String> resources = links(RawHttp.get(OPEN_PAGE).body()).stream()
                .filter(link -> link.startsWith("/jakarta.faces.resource/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();

        assertThat(resources).anyMatch(link -> link.contains(".css")).anyMatch(link -> link.contains(".svg"));
        assertThat(resources).allSatisfy(link -> {
            RawHttp.Answer resource = RawHttp.get(link);
            assertThat(resource.status()).isEqualTo(200);
            boundsTheBrowser(resource);
            assertThat(resource.policy())
                    .containsEntry("default-src", NONE)
                    .containsEntry("frame-ancestors", NONE)
                    .doesNotContainKeys("script-src");
            assertThat(resource.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(resource.headers()).as("no session with what is cached").doesNotContainKey("set-cookie");
        });
    }

    /** As {@code HeadersFilter} and {@code api.AnswerHeaders} say. The stack speaks plain HTTP, where no HSTS may stand. */
    private static void boundsTheBrowser(RawHttp.Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy"))
                .isEqualTo("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        assertThat(answer.headers()).doesNotContainKey("strict-transport-security");
        namesNoVersion(answer);
    }

    private static void namesNoVersion(RawHttp.Answer answer) {
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().toString()).doesNotContainPattern(TELLS_TOO_MUCH);
    }

    @Test
    void programsAreAnsweredWithTheSameBounds() {
        String theo = bearer("strideback-cli");
        List<RawHttp.Answer> answers = List.of(
                RawHttp.post(API, "{}", theo, "Content-Type: application/json"),
                RawHttp.post(API, "{", theo, "Content-Type: application/json"),
                RawHttp.post(API, "{}"),
                RawHttp.get("/api/v1/nothing"),
                RawHttp.get("/api/v1/nothing", theo),
                RawHttp.get(API, theo));

        assertThat(answers).extracting(RawHttp.Answer::status).containsExactly(200, 400, 401, 401, 404, 405);
        for (RawHttp.Answer given : answers) {
            assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(given.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(given.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(given.header("Cache-Control")).isEqualTo("no-store");
            assertThat(given.policy())
                    .containsOnly(
                            Map.entry("default-src", NONE),
                            Map.entry("base-uri", NONE),
                            Map.entry("form-action", NONE),
                            Map.entry("frame-ancestors", NONE));
            assertThat(given.headers()).doesNotContainKeys("set-cookie", "access-control-allow-origin");
            assertThat(given.body()).doesNotContainPattern(TELLS_TOO_MUCH);
            namesNoVersion(given);
        }
    }

    @Test
    void theSessionIsACookieThatNoScriptReads() {
        Visitor theo = visitor().signIn(Person.THEO);

        assertThat(sessionCookie(theo)).satisfies(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/");
            assertThat(cookie.expires).as("until the browser closes").isNegative();
            assertThat(cookie.secure).as("the stack speaks plain HTTP").isFalse();
        });
        assertThat((String) theo.page().evaluate("document.cookie")).doesNotContain(SESSION);
        assertThat(RawHttp.get("/").headers().get("set-cookie"))
                .as("what is kept while somebody signs in")
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void noAddressHoldsASession() {
        Visitor theo = visitor().signIn(Person.THEO);
        String id = sessionCookie(theo).value;

        assertThat(links(RawHttp.get(OPEN_PAGE).body())).isNotEmpty().noneMatch(link -> link.contains(";"));
        assertThat(RawHttp.get("/").header("Location")).doesNotContain("jsessionid");
        assertThat(RawHttp.get("/worklist.xhtml", session(theo)).status()).isEqualTo(200);
        for (String name : List.of("jsessionid", sessionCookie(theo).name)) {
            RawHttp.Answer answer = RawHttp.get("/worklist.xhtml;" + name + "=" + id);
            assertThat(answer.status()).as(name).isEqualTo(302);
            assertThat(answer.header("Location")).as(name).startsWith(loginServer());
        }
    }

    @Test
    void signingInProvesItselfToTheLoginServer() {
        RawHttp.Answer redirect = RawHttp.get("/worklist.xhtml");

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Cache-Control")).contains("no-store");
        assertThat(redirect.header("Location"))
                .contains("response_type=code", "code_challenge_method=S256", "&state=", "&nonce=")
                .containsPattern("&code_challenge=[A-Za-z0-9_-]{43}(&|$)")
                .doesNotContain("client_secret");
    }

    @Test
    void aTokenForSomebodyElseOpensNothing() {
        String ours = bearer("strideback-cli");
        String foreign = bearer("admin-cli");
        String service = granted("grant_type=client_credentials&client_id=strideback-admin&client_secret="
                + RunningClinic.secret("keycloak.admin"));

        assertThat(claims(ours)).contains("\"aud\":\"strideback-api\"");
        assertThat(claims(foreign)).contains("\"azp\":\"admin-cli\"").doesNotContain("strideback-api");
        assertThat(claims(service))
                .as("all that ours has, for somebody else")
                .contains("\"sub\":", "\"aud\":", "\"realm-management\"")
                .doesNotContain("strideback-api");
        assertThat(RawHttp.get("/api/v1/openapi.json", ours).status()).isEqualTo(200);
        for (String refused :
                List.of(service, foreign, ours + "x", ours.replaceFirst("\\.[^.]*$", "."), "Authorization: Bearer")) {
            RawHttp.Answer answer = RawHttp.get("/api/v1/openapi.json", refused);
            assertThat(answer.status()).as(refused).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void addressesThatLeadAstrayAreRefused() {
        String cookie = session(visitor().signIn(Person.THEO));

        for (String address : List.of(
                "/%c0%ae",
                "/%C3%BC.xhtml",
                "/%00",
                "/\u0000",
                "/worklist.xhtml%00",
                "/..%2f",
                "/%",
                "/%zz",
                "/errors/%0d%0aX-Made:up",
                "/errors/..;/WEB-INF/web.xml",
                "/drawing/..%2fweb.xml")) {
            isRefused(address, RawHttp.get(address, cookie));
            RawHttp.Answer unknown = RawHttp.get(address);
            if (unknown.status() == 302) {
                assertThat(unknown.header("Location")).as(address).startsWith(loginServer());
            } else {
                isRefused(address, unknown);
            }
        }
    }

    @Test
    void whatPagesAreMadeOfIsNotServed() {
        String cookie = session(visitor().signIn(Person.THEO));

        for (String address : List.of(
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/templates/page.xhtml",
                "/WEB-INF/parts/body.xhtml",
                "/errors/../WEB-INF/web.xml",
                "/api/v1/../../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/base.css.xhtml?ln=../",
                "/jakarta.faces.resource/page.xhtml.xhtml?ln=templates")) {
            isRefused(address, RawHttp.get(address, cookie));
            isRefused(address, RawHttp.get(address));
        }
    }

    private static void isRefused(String address, RawHttp.Answer answer) {
        assertThat(answer.status()).as(address).isIn(400, 404);
        assertThat(answer.body())
                .as(address)
                .doesNotContain("<web-app", "ui:composition")
                .doesNotContainPattern(TELLS_TOO_MUCH);
        assertThat(answer.headers()).as(address).doesNotContainKey("x-made");
        namesNoVersion(answer);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static Cookie sessionCookie(Visitor visitor) {
        return visitor.page().context().cookies(RunningClinic.address("/")).stream()
                .filter(cookie -> cookie.name.matches(SESSION + "\\d+"))
                .findFirst()
                .orElseThrow();
    }

    private static String session(Visitor visitor) {
        Cookie cookie = sessionCookie(visitor);
        return "Cookie: " + cookie.name + "=" + cookie.value;
    }

    /** As the application names it to browsers. */
    private static String loginServer() {
        URI address = URI.create(RawHttp.get("/").header("Location"));
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** A header with a token of Theo's, got with his password by this client of the login server. */
    private static String bearer(String client) {
        synchronized (Person.THEO) { // two sign-ins at the same moment look like an attack
            return granted("grant_type=password&client_id=" + client + "&username=" + Person.THEO.signInName()
                    + "&password=" + Person.PASSWORD);
        }
    }

    private static String granted(String form) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(loginServer() + "/realms/strideback/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
            assertThat(token.find()).as(answer).isTrue();
            return "Authorization: Bearer " + token.group(1);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError("No token", failed);
        }
    }

    private static String claims(String bearer) {
        return new String(Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
