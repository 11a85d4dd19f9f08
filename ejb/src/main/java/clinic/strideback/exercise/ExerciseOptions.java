package clinic.strideback.exercise;

import clinic.strideback.protocol.ExerciseTag;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What exercises are told apart by, to choose from, in the order in which it is offered. */
public record ExerciseOptions(List<Option> equipment, List<Option> tags) implements Serializable {

    /** One to choose, and what it is called. */
    public record Option(String key, String label) implements Serializable {}

    static final List<String> EQUIPMENT = List.of(
            "NONE",
            "MAT",
            "CHAIR",
            "STEP",
            "BAND",
            "BALL",
            "SLIDER",
            "ROLLER",
            "WEIGHT",
            "BARBELL",
            "BENCH",
            "CABLE",
            "MACHINE",
            "ROMAN_CHAIR",
            "FLYWHEEL",
            "SLED",
            "BIKE",
            "PARTNER");

    static ExerciseOptions in(ExerciseWords words) {
        return new ExerciseOptions(
                EQUIPMENT.stream()
                        .map(piece -> new Option(piece, words.equipment(piece)))
                        .toList(),
                Stream.of(ExerciseTag.values())
                        .map(tag -> new Option(tag.name(), words.tag(tag)))
                        .toList());
    }
}
