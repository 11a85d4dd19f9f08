package clinic.strideback.api.proposal;

import clinic.strideback.proposal.EvaluationView;
import clinic.strideback.proposal.ProposalService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;

/** Findings in, a proposal with its reasons out. */
@Path("v1/protocol-proposals")
public class ProtocolProposals {

    private static final int NANOSECONDS_DIGITS = 6;

    @Inject
    ProposalService proposals;

    /** Judges the inputs of the body; how long that took stands in the header, in milliseconds. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response propose(InputStream body) {
        long began = System.nanoTime();
        EvaluationView view = proposals.evaluate(() -> SentInputs.read(body));
        String answer = AnsweredProposal.json(view).toString();
        BigDecimal took = BigDecimal.valueOf(System.nanoTime() - began, NANOSECONDS_DIGITS);
        return Response.ok(answer, MediaType.APPLICATION_JSON)
                .header("Server-Timing", "evaluation;dur=" + took.toPlainString())
                .build();
    }
}
