package clinic.strideback.questionnaire;

import clinic.strideback.shared.EpisodeId;
import java.time.LocalDate;
import java.util.NavigableMap;

/** Tells the schedule how far the return to running has come; whoever leads the return answers. */
public interface StagesReached {

    /** The day on which each stage was first entered, by its number; withdrawn decisions do not count. In one statement. */
    NavigableMap<Integer, LocalDate> of(EpisodeId episode);
}
