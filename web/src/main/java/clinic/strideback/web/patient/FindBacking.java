package clinic.strideback.web.patient;

import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runners who match what was typed. */
@Named
@RequestScoped
public class FindBacking {

    @Inject
    private RegistryService registry;

    @Inject
    private ListBacking list;

    private @Nullable String typed;
    private List<RunnerHit> rows = List.of();

    /** Searches with what the address carries, or opens a list. */
    public void open() {
        if (isSearching()) {
            rows = registry.find(typed);
        } else {
            list.open();
        }
    }

    /** Whether anything was typed; otherwise the page shows a list. */
    public boolean isSearching() {
        return typed != null && !typed.isBlank();
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    /** At most a page of them. */
    public List<RunnerHit> getRows() {
        return rows.subList(0, Math.min(rows.size(), RegistryService.PAGE));
    }

    /** Whether more match than the page shows. */
    public boolean isMore() {
        return rows.size() > RegistryService.PAGE;
    }
}
