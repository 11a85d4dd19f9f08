package clinic.strideback.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps Faces from setting shorter lives for resources whose address carries their version. */
final class KeepsCacheControl extends HttpServletResponseWrapper {

    KeepsCacheControl(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (isFree(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (isFree(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (isFree(name)) {
            super.setDateHeader(name, date);
        }
    }

    private static boolean isFree(String name) {
        return !name.equalsIgnoreCase("Cache-Control")
                && !name.equalsIgnoreCase("Expires")
                && !name.equalsIgnoreCase("Pragma");
    }
}
