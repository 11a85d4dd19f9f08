package clinic.strideback.web.patient;

import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerList;
import clinic.strideback.registry.RunnerPage;
import clinic.strideback.registry.RunnerSort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of runners, as the address says; without a word there, the one that was looked at last. */
@Named
@RequestScoped
public class ListBacking {

    @Inject
    private RegistryService registry;

    @Inject
    private RememberedList remembered;

    private @Nullable RunnerList list;
    private @Nullable RunnerSort sort;
    private @Nullable UUID after;
    private @Nullable RunnerPage page;

    /** Reads the page, and remembers what was chosen. */
    void open() {
        list = remembered.list(list);
        sort = remembered.sort(sort);
        page = registry.list(list, sort, after);
    }

    public RunnerList[] getLists() {
        return RunnerList.values();
    }

    /** How many runners it has; null where there are more than are counted. */
    public @Nullable Integer count(RunnerList which) {
        int found = page == null ? 0 : page.counts().getOrDefault(which, 0);
        return found > RegistryService.COUNTED ? null : Integer.valueOf(found);
    }

    /** How a column is sorted, for {@code aria-sort}; null where the list is not sorted by it. */
    public @Nullable String order(RunnerSort column) {
        if (column != sort) {
            return null;
        }
        return column.isFalling() ? "descending" : "ascending";
    }

    public @Nullable RunnerPage getPage() {
        return page;
    }

    public @Nullable RunnerList getList() {
        return list;
    }

    public void setList(@Nullable RunnerList list) {
        this.list = list;
    }

    public @Nullable RunnerSort getSort() {
        return sort;
    }

    public void setSort(@Nullable RunnerSort sort) {
        this.sort = sort;
    }

    public @Nullable UUID getAfter() {
        return after;
    }

    public void setAfter(@Nullable UUID after) {
        this.after = after;
    }
}
