package clinic.strideback.web.careplan;

import clinic.strideback.report.HomeProgrammeService;
import clinic.strideback.report.HomeSheet;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.web.print.Paper;
import clinic.strideback.web.print.PdfWriter;
import clinic.strideback.web.shell.EpisodeAddress;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Answers with a home programme for paper: of the runner in the address, else of the runner who is signed in. */
@Named("homeProgramme")
@RequestScoped
public class HomeProgrammeBacking {

    @Inject
    private HomeProgrammeService programmes;

    @Inject
    private SignedInBacking me;

    private final EpisodeAddress at = new EpisodeAddress();
    private @Nullable Paper paper;

    /** Sends the file instead of a page; without a plan the page says so. */
    public void open() throws IOException {
        HomeSheet sheet = find(at.episode()).orElse(null);
        if (sheet != null) {
            HomeProgrammePage page = new HomeProgrammePage(sheet);
            byte[] pdf = PdfWriter.write(
                    page.at(Faces.getRequestBaseURL() + "today.xhtml").document(),
                    Objects.requireNonNullElseGet(
                            paper, () -> Paper.of(Faces.getExternalContext().getRequestLocale())));
            Faces.sendFile(pdf, page.file(), false);
        }
    }

    private Optional<HomeSheet> find(EpisodeId episode) {
        Locale locale = Faces.getLocale();
        return at.getPatient() == null
                ? programmes.own(me.getOwnFile(), episode, locale)
                : programmes.print(at.patient(), episode, locale);
    }

    public EpisodeAddress getAt() {
        return at;
    }

    public @Nullable Paper getPaper() {
        return paper;
    }

    public void setPaper(@Nullable Paper paper) {
        this.paper = paper;
    }
}
