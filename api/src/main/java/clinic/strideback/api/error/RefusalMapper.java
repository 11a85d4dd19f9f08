package clinic.strideback.api.error;

import clinic.strideback.access.Refused;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.StrideBackException;
import clinic.strideback.shared.TableTexts;
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
import java.text.MessageFormat;
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
        String field = null;
        List<? extends Serializable> arguments = refusal.arguments();
        if (refusal instanceof Invalid invalid && !invalid.problems().isEmpty()) {
            Invalid.Problem first = invalid.problems().get(0);
            code = first.code();
            field = first.field();
            arguments = first.arguments();
        }
        return new Problem(status(refusal), code, detail(code, List.copyOf(arguments)), field, line(refusal)).answer();
    }

    /** In the words of this interface, or of the feature that refused. */
    private @Nullable String detail(String code, List<Serializable> arguments) {
        String own = TableTexts.read(RefusalMapper.class, "refusals", locale()).get(code);
        return own == null
                ? new TransferMessage(code, arguments).text(locale())
                : MessageFormat.format(own, arguments.toArray());
    }

    private static StatusType status(StrideBackException refusal) {
        if (refusal instanceof Refused refused) {
            return refused.hidesExistence() ? Status.NOT_FOUND : Status.FORBIDDEN;
        }
        if (refusal instanceof UnreadableBody) {
            return Status.BAD_REQUEST;
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
