package clinic.strideback.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads somebody who has just signed in to all of the address that they had asked for: see {@link WantedAddress}. */
@WebFilter(urlPatterns = "*.xhtml")
public class WantedAddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> query = request.getMethod().equals("GET") && request.getQueryString() == null
                ? WantedAddress.queryOf(request)
                : Optional.empty();
        if (query.isPresent()) {
            response.addCookie(WantedAddress.gone());
            response.sendRedirect(request.getRequestURI() + "?" + query.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
