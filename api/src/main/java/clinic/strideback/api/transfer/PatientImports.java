package clinic.strideback.api.transfer;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.transfer.DateOrder;
import clinic.strideback.transfer.ImportForm;
import clinic.strideback.transfer.ImportView;
import clinic.strideback.transfer.TransferService;
import clinic.strideback.transfer.Verdict;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A file of runners in one request: checked, and unless it is a dry run those registered who are new. The answer is the report. */
@Path("v1/patient-imports")
public class PatientImports {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String CSV = "text/csv";
    private static final int PAUSE = 500;

    @Inject
    TransferService transfer;

    /** What is asked for beside the file. */
    public static class Wish {

        @QueryParam("dryRun")
        @DefaultValue("false")
        boolean dryRun;

        /** Which of the caller's clinics; needed by those who work at several. */
        @QueryParam("clinic")
        @Nullable
        String clinic;

        /** How dates with two meanings are meant; without, as the file tells. */
        @QueryParam("dateOrder")
        @Nullable
        DateOrder dateOrder;

        @QueryParam("name")
        @DefaultValue("runners.csv")
        String name = "runners.csv";

        @Nullable
        ClinicId where() {
            return clinic == null ? null : ClinicId.of(clinic);
        }
    }

    /** Answers when all is done: with the report, or with its sums where JSON is accepted. */
    @POST
    @Consumes({CSV, "text/plain", "application/octet-stream"})
    @Produces({CSV, MediaType.APPLICATION_JSON})
    public Response bring(@jakarta.ws.rs.BeanParam Wish wish, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        UUID job = open(wish, body);
        start(job, wish);
        ImportView view = ended(job);
        if (!wish.dryRun) {
            transfer.confirm(job, false);
            view = ended(job);
        }
        boolean json = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("json"));
        Response.ResponseBuilder answer = json ? sums(view) : report(job, language(headers));
        if (wish.dryRun) {
            transfer.discard(job);
        }
        return answer.header("StrideBack-Rows", view.checked())
                .header("StrideBack-New", view.count(Verdict.NEW))
                .header("StrideBack-Exact", view.count(Verdict.EXACT))
                .header("StrideBack-Possible", view.count(Verdict.POSSIBLE))
                .header("StrideBack-Errors", view.count(Verdict.ERROR))
                .header("StrideBack-Imported", view.imported())
                .build();
    }

    /** The file comes as fast as the caller sends it: it is taken in before the use case begins. */
    private UUID open(Wish wish, InputStream body) throws IOException {
        java.nio.file.Path taken = Files.createTempFile("strideback-taken-", ".csv");
        try {
            Files.copy(body, taken, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream content = Files.newInputStream(taken)) {
                return transfer.open(new ImportForm(wish.where()), wish.name, content);
            }
        } finally {
            Files.delete(taken);
        }
    }

    private void start(UUID job, Wish wish) {
        transfer.check(
                job,
                wish.dateOrder == null ? null : transfer.progress(job).mapping().with(wish.dateOrder));
    }

    private ImportView ended(UUID job) {
        ImportView view = transfer.progress(job);
        while (view.isWorking()) {
            pause();
            view = transfer.progress(job);
        }
        if (view.failure() != null) {
            throw new Invalid("job", view.failure());
        }
        return view;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Invalid("job", "transfer.job.failed");
        }
    }

    private Response.ResponseBuilder report(UUID job, Locale language) throws IOException {
        java.nio.file.Path written = Files.createTempFile("strideback-report-", ".csv");
        try (Writer out = Files.newBufferedWriter(written)) {
            transfer.report(job, language, out);
        }
        StreamingOutput body = out -> {
            try {
                Files.copy(written, out);
            } finally {
                Files.delete(written);
            }
        };
        return Response.ok(body, CSV + ";charset=UTF-8");
    }

    private static Response.ResponseBuilder sums(ImportView view) {
        String body = JSON.createObjectBuilder()
                .add("rows", view.checked())
                .add("new", view.count(Verdict.NEW))
                .add("exact", view.count(Verdict.EXACT))
                .add("possible", view.count(Verdict.POSSIBLE))
                .add("errors", view.count(Verdict.ERROR))
                .add("imported", view.imported())
                .build()
                .toString();
        return Response.ok(body, MediaType.APPLICATION_JSON);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(language -> language.getLanguage().equals("de"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
