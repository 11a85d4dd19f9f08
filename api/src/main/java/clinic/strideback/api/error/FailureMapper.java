package clinic.strideback.api.error;

import clinic.strideback.shared.RequestId;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What nobody expected: an incident with a number, told once in the log and to the caller by that number only. */
@Provider
public class FailureMapper implements ExceptionMapper<EJBException> {

    private static final Logger LOG = System.getLogger(FailureMapper.class.getName());

    @Inject
    RequestId request;

    @Override
    public Response toResponse(EJBException failure) {
        if (failure instanceof EJBAccessException) {
            return new Problem(Status.FORBIDDEN, "refused.permission", null, null, null).answer();
        }
        LOG.log(Level.ERROR, "Incident " + request.value(), failure);
        return new Problem(Status.INTERNAL_SERVER_ERROR, "incident", "Incident " + request.value(), null, null)
                .answer();
    }
}
