package clinic.strideback.api.error;

import clinic.strideback.access.Refused;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StrideBackException;
import clinic.strideback.transfer.TransferMessage;
import clinic.strideback.transfer.UnreadableFile;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one place where programs hear of a refusal. */
@Provider
public class RefusalMapper implements ExceptionMapper<StrideBackException> {

    private static final StatusType UNPROCESSABLE = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    @Context
    @SuppressWarnings("NullAway.Init") // injected
    HttpHeaders headers;

    @Override
    public Response toResponse(StrideBackException refusal) {
        String code = refusal.code();
        List<? extends Serializable> arguments = refusal.arguments();
        if (refusal instanceof Invalid invalid && !invalid.problems().isEmpty()) {
            Invalid.Problem first = invalid.problems().get(0);
            code = first.code();
            arguments = first.arguments();
        }
        String detail = new TransferMessage(code, List.copyOf(arguments)).text(locale());
        return new Problem(status(refusal), code, detail, line(refusal)).answer();
    }

    private static StatusType status(StrideBackException refusal) {
        if (refusal instanceof Refused refused) {
            return refused.hidesExistence() ? Status.NOT_FOUND : Status.FORBIDDEN;
        }
        if (refusal instanceof NotFound) {
            return Status.NOT_FOUND;
        }
        return refusal instanceof StaleVersion ? Status.CONFLICT : UNPROCESSABLE;
    }

    private static @Nullable Long line(StrideBackException refusal) {
        return refusal instanceof UnreadableFile file ? file.line() : null;
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> language.getLanguage().equals("de"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
