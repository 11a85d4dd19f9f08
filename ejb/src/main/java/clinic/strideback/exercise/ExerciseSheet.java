package clinic.strideback.exercise;

import clinic.strideback.exercise.ExerciseView.Own;
import clinic.strideback.exercise.ExerciseView.Use;
import clinic.strideback.exercise.ExerciseView.Usual;
import clinic.strideback.exercise.ExercisesView.Entry;
import clinic.strideback.protocol.Exercise;
import clinic.strideback.protocol.Exercise.UsualDose;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.protocol.ExerciseTag;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.ProtocolLibrary;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.protocol.Sourced;
import clinic.strideback.protocol.dose.Dose;
import clinic.strideback.protocol.dose.DoseWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of exercises, in one language. */
final class ExerciseSheet {

    private final ProtocolLibrary library;
    private final ExerciseWords words;
    private final ProtocolWords protocols;

    ExerciseSheet(ProtocolLibrary library, ExerciseWords words, Locale locale) {
        this.library = library;
        this.words = words;
        this.protocols = new ProtocolWords(library, locale);
    }

    ExerciseOptions options() {
        return ExerciseOptions.in(words);
    }

    ExerciseRow row(Exercise exercise) {
        return row(exercise.code());
    }

    private ExerciseRow row(String code) {
        return new ExerciseRow(code, words.name(code));
    }

    Entry entry(Exercise exercise) {
        String code = exercise.code();
        return new Entry(
                code,
                words.name(code),
                words.how(code).purpose(),
                equipment(exercise),
                tags(exercise),
                library.findExercise(code).isEmpty());
    }

    /** Whether the filter wants it. */
    boolean isWanted(Exercise exercise, ExerciseFilter filter) {
        String code = exercise.code();
        String said = String.join(" ", words.name(code), words.how(code).purpose(), words.cue(code), code);
        return filter.wants(
                said,
                exercise.equipment(),
                exercise.tags().stream().map(Enum::name).toList());
    }

    ExerciseView view(Exercise exercise, @Nullable Own own) {
        String code = exercise.code();
        return new ExerciseView(
                code,
                words.name(code),
                words.cue(code),
                words.how(code),
                equipment(exercise),
                tags(exercise),
                usual(exercise.usualDose()),
                exercise.progression().stream().map(this::row).toList(),
                exercise.regression().stream().map(this::row).toList(),
                usedIn(code),
                own);
    }

    private List<String> equipment(Exercise exercise) {
        return exercise.equipment().stream().map(words::equipment).toList();
    }

    private List<String> tags(Exercise exercise) {
        return Stream.of(ExerciseTag.values())
                .filter(exercise.tags()::contains)
                .map(words::tag)
                .toList();
    }

    private @Nullable Usual usual(@Nullable UsualDose usual) {
        if (usual == null) {
            return null;
        }
        DoseWords doses = protocols.doses();
        Dose dose = usual.dose();
        String amount = doses.amount(dose);
        return new Usual(
                amount.isEmpty() ? doses.open() : amount,
                doses.manner(dose),
                doses.frequency(dose),
                new Sourced(usual.evidence(), usual.reported(), protocols.source(usual.source())));
    }

    private List<Use> usedIn(String code) {
        return library.newest().stream()
                .flatMap(protocol -> protocol.phases().stream()
                        .filter(phase -> prescribes(phase, code))
                        .map(phase -> new Use(
                                protocol.code(), protocol.version(), protocols.title(protocol), protocols.name(phase))))
                .toList();
    }

    private static boolean prescribes(Phase phase, String code) {
        return phase.exercises().stream()
                .anyMatch(line -> code.equals(line.exercise()) || code.equals(line.orExercise()));
    }
}
