package clinic.strideback.web.patient;

import clinic.strideback.patient.MergeService;
import clinic.strideback.patient.MergeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be registered twice. */
@Named
@RequestScoped
public class DuplicatesBacking {

    @Inject
    private MergeService merges;

    private @Nullable UUID first;
    private @Nullable UUID second;
    private MergeView.Pairs page = new MergeView.Pairs(List.of(), false);

    public void open() {
        page = merges.pairs(first, second);
    }

    /** The likeliest first, at most a page. */
    public List<MergeView.Pair> getPairs() {
        return page.rows();
    }

    /** Behind whom the next page begins; null at the end. */
    public MergeView.@Nullable Pair getLast() {
        return page.more() ? page.rows().get(page.rows().size() - 1) : null;
    }

    public @Nullable UUID getFirst() {
        return first;
    }

    public void setFirst(@Nullable UUID first) {
        this.first = first;
    }

    public @Nullable UUID getSecond() {
        return second;
    }

    public void setSecond(@Nullable UUID second) {
        this.second = second;
    }
}
