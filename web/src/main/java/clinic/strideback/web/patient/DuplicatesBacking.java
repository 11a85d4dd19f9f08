package clinic.strideback.web.patient;

import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who may be registered twice. */
@Named
@RequestScoped
public class DuplicatesBacking {

    @Inject
    private MergeService merges;

    private List<MergeView.Pair> pairs = List.of();

    public void open() {
        pairs = merges.pairs();
    }

    /** The likeliest first, at most a page. */
    public List<MergeView.Pair> getPairs() {
        return pairs;
    }
}
