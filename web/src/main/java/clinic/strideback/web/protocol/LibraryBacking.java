package clinic.strideback.web.protocol;

import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionPlans.Count;
import clinic.strideback.protocol.DraftRow;
import clinic.strideback.protocol.LibraryRow;
import clinic.strideback.protocol.ProtocolDraftService;
import clinic.strideback.protocol.ProtocolService;
import clinic.strideback.web.shell.SignedInBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** What new plans follow, what is being written, and how many runners are on which version. */
@Named("protocolLibrary")
@RequestScoped
public class LibraryBacking {

    @Inject
    private ProtocolService protocols;

    @Inject
    private ProtocolDraftService drafts;

    @Inject
    private VersionMoveService moves;

    @Inject
    private SignedInBacking me;

    private List<LibraryRow> rows = List.of();
    private List<DraftRow> written = List.of();
    private List<Count> counts = List.of();

    public void open() {
        rows = protocols.list(Faces.getLocale());
        if (me.isTherapist()) {
            written = drafts.all(Faces.getLocale());
            counts = moves.counts();
        }
    }

    public List<LibraryRow> getRows() {
        return rows;
    }

    public List<DraftRow> getDrafts() {
        return written;
    }

    /** Runners on this version. */
    public int on(String code, int version) {
        return counts.stream()
                .filter(count -> count.code().equals(code) && count.version() == version)
                .mapToInt(Count::plans)
                .sum();
    }

    /** Runners on other versions of it. */
    public int elsewhere(String code, int version) {
        return counts.stream()
                .filter(count -> count.code().equals(code) && count.version() != version)
                .mapToInt(Count::plans)
                .sum();
    }
}
