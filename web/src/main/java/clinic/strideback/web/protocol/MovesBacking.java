package clinic.strideback.web.protocol;

import clinic.strideback.careplan.VersionMoveForm;
import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionPlans;
import clinic.strideback.careplan.VersionPlans.Moved;
import clinic.strideback.careplan.VersionPlans.Row;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The runners on one version, with what another one would change for each: kept, moved, moved back. */
@Named
@ViewScoped
public class MovesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VersionMoveService moves;

    private final VersionAddress address = new VersionAddress();
    private VersionPlans page = new VersionPlans(List.of(), null);
    private List<Moved> moved = List.of();

    public void open() {
        page = moves.on(address.code(), address.version(), address.to(), address.getAfter(), Faces.getLocale());
        moved = moves.moved(address.code());
    }

    public String move(Row row) {
        moves.move(row.patient(), row.episode(), new VersionMoveForm(address.to(), row.version()));
        return again();
    }

    /** Each of this page that can be moved. */
    public String moveAll() {
        page.rows().stream().filter(Row::movable).forEach(this::move);
        return again();
    }

    public String undo(Moved row) {
        moves.undo(row.patient(), row.episode());
        return again();
    }

    private String again() {
        return "/protocol/moves.xhtml?faces-redirect=true&code=" + address.code() + "&version=" + address.version()
                + "&to=" + address.to();
    }

    public VersionAddress getAddress() {
        return address;
    }

    public VersionPlans getPage() {
        return page;
    }

    public List<Moved> getMoved() {
        return moved;
    }
}
