package clinic.strideback.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

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

    @Override
    public void setStatus(int status) {
        forgetUnlessFound(status);
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        forgetUnlessFound(status);
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forgetUnlessFound(status);
        super.sendError(status, message);
    }

    /** What is missing today may be there after the next release. */
    private void forgetUnlessFound(int status) {
        if (status >= SC_BAD_REQUEST) {
            super.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isFree(String name) {
        return !name.equalsIgnoreCase("Cache-Control")
                && !name.equalsIgnoreCase("Expires")
                && !name.equalsIgnoreCase("Pragma");
    }
}
