package clinic.strideback.web.security;

import io.undertow.server.handlers.CookieImpl;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What somebody who has to sign in first had asked for. The login adapter sends them back to the path alone, since
 * {@code redirect_uri} may hold no query; but the runner that a link is about stands in the query. So a cookie keeps it,
 * and {@link WantedAddressFilter} takes it up again.
 */
final class WantedAddress {
    private static final String COOKIE = "strideback-wanted";
    private static final int SECONDS = 600;

    private WantedAddress() {}

    static io.undertow.server.handlers.Cookie keep(String address, boolean secure) {
        return new CookieImpl(COOKIE, encode(address))
                .setPath("/")
                .setMaxAge(SECONDS)
                .setHttpOnly(true)
                .setSameSiteMode("Lax")
                .setSecure(secure);
    }

    /** The query that was asked for with the path of the request, where there is one. */
    static Optional<String> queryOf(HttpServletRequest request) {
        return Arrays.stream(request.getCookies() == null ? new Cookie[0] : request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> decode(cookie.getValue()))
                .filter(wanted -> wanted.startsWith(request.getRequestURI() + "?"))
                .map(wanted -> wanted.substring(request.getRequestURI().length() + 1))
                .findFirst();
    }

    /** Takes the cookie back. */
    static Cookie gone() {
        Cookie cookie = new Cookie(COOKIE, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        return cookie;
    }

    private static String encode(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing where somebody else made the cookie. */
    private static String decode(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            return "";
        }
    }
}
