package clinic.strideback.web.patient;

import clinic.strideback.registry.RegistryService;
import clinic.strideback.registry.RunnerHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands under the search box while somebody types; those whom they saw last, before. */
@Named
@RequestScoped
public class SuggestBacking {

    @Inject
    private RegistryService registry;

    private @Nullable String typed;
    private boolean settled;
    private List<RunnerHit> rows = List.of();

    /** Once typing has paused, what was typed is a search like any other. */
    public void open() {
        if (isRecent()) {
            rows = registry.recent();
        } else {
            rows = settled ? registry.find(typed) : registry.suggest(typed);
        }
    }

    /** Whether nothing was typed yet. */
    public boolean isRecent() {
        return typed == null || typed.isBlank();
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public boolean isSettled() {
        return settled;
    }

    public void setSettled(boolean settled) {
        this.settled = settled;
    }

    public List<RunnerHit> getRows() {
        return rows.subList(0, Math.min(rows.size(), RegistryService.SUGGESTIONS));
    }
}
