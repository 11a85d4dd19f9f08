package clinic.strideback.web.patient;

import clinic.strideback.registry.RunnerList;
import clinic.strideback.registry.RunnerSort;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which list of runners was looked at last in this browser, and how it was sorted: two words in two cookies, nothing about anybody. */
@RequestScoped
public class RememberedList {

    private static final String LIST = "strideback-list";
    private static final String SORT = "strideback-sort";
    private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

    /** The chosen one, from now on remembered; without a choice the one of last time. */
    RunnerList list(@Nullable RunnerList chosen) {
        return choose(LIST, chosen, RunnerList.values());
    }

    /** Likewise the order. */
    RunnerSort sort(@Nullable RunnerSort chosen) {
        return choose(SORT, chosen, RunnerSort.values());
    }

    private static <E extends Enum<E>> E choose(String cookie, @Nullable E chosen, E[] all) {
        if (chosen == null) {
            String last = Faces.getRequestCookie(cookie);
            return Arrays.stream(all)
                    .filter(one -> one.name().equals(last))
                    .findFirst()
                    .orElse(all[0]);
        }
        Faces.addResponseCookie(cookie, chosen.name(), null, "/", SECONDS, true, Map.of("SameSite", "Lax"));
        return chosen;
    }
}
