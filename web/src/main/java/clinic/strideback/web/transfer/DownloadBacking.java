package clinic.strideback.web.transfer;

import clinic.strideback.transfer.TransferService;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Tables to take along. */
@Named
@RequestScoped
public class DownloadBacking {

    @Inject
    private TransferService transfer;

    @Inject
    private SignedInBacking me;

    @Inject
    private Clock clock;

    private @Nullable UUID job;

    /** The runners of the caller's clinics. */
    public void runners() throws IOException {
        ZoneId here = me.getClinics().isEmpty()
                ? ZoneOffset.UTC
                : me.getClinics().get(0).zone();
        LocalDate today = LocalDate.now(clock.withZone(here));
        Download.send("strideback-runners-" + today + ".csv", out -> transfer.export(false, out));
    }

    /** What was found of each row of a file. */
    public void report() throws IOException {
        UUID wanted = job == null ? new UUID(0, 0) : job;
        Download.send("strideback-import.csv", out -> transfer.report(wanted, Faces.getLocale(), out));
    }

    public @Nullable UUID getJob() {
        return job;
    }

    public void setJob(@Nullable UUID job) {
        this.job = job;
    }
}
