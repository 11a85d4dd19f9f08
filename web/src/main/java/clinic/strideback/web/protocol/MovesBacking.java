package clinic.strideback.web.protocol;

import clinic.strideback.careplan.VersionMoveForm;
import clinic.strideback.careplan.VersionMoveService;
import clinic.strideback.careplan.VersionPlans;
import clinic.strideback.careplan.VersionPlans.Moved;
import clinic.strideback.careplan.VersionPlans.Row;
import clinic.strideback.shared.StrideBackException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.function.Consumer;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

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

    /** Each of this page that can be moved; one that is refused keeps no other, and the page says how many were. */
    public String moveAll() {
        List<Row> movable = page.rows().stream().filter(Row::movable).toList();
        long done = countDone(movable, this::move);
        String told = Faces.evaluateExpressionGet("#{protocolWords['moves.done']}");
        Messages.addFlashGlobalInfo(
                new MessageFormat(told, Faces.getLocale()).format(new Object[] {done, movable.size() - done}));
        return again();
    }

    static long countDone(List<Row> rows, Consumer<Row> deed) {
        long done = 0;
        for (Row row : rows) {
            try {
                deed.accept(row);
            } catch (StrideBackException refused) {
                continue;
            }
            done++;
        }
        return done;
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
