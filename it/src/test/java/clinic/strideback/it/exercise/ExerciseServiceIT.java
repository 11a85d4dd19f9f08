package clinic.strideback.it.exercise;

import static clinic.strideback.it.AsCaller.as;
import static clinic.strideback.it.Person.ADA;
import static clinic.strideback.it.Person.PAULA;
import static clinic.strideback.it.Person.TARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.access.Refused;
import clinic.strideback.exercise.ExerciseFilter;
import clinic.strideback.exercise.ExerciseOptions;
import clinic.strideback.exercise.ExerciseService;
import clinic.strideback.exercise.ExerciseView;
import clinic.strideback.exercise.ExerciseView.Use;
import clinic.strideback.exercise.ExercisesView;
import clinic.strideback.exercise.ExercisesView.Entry;
import clinic.strideback.it.AuditRows.Row;
import clinic.strideback.it.InContainer;
import clinic.strideback.it.Person;
import clinic.strideback.protocol.ExerciseRow;
import clinic.strideback.shared.NotFound;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseServiceIT extends InContainer {

    private static final int LIBRARY = 90;
    private static final int CALLER_AND_AUDIT = 2;

    @Inject
    ExerciseService exercises;

    @ParameterizedTest
    @EnumSource(names = {"TARA", "ADA"})
    void therapistsAndAdministratorsReadTheLibrary(Person reader) {
        assertThat(list(reader, filter -> {}, Locale.ENGLISH).entries())
                .hasSizeGreaterThanOrEqualTo(LIBRARY)
                .extracting(Entry::name)
                .contains("Nordic hamstring curl")
                .isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH)::compare);
        assertThat(audit.all()).containsExactly(new Row(reader, "Exercise.list", "R", "SUCCESS", null, null));
    }

    @Test
    void runnersDoNotAndTheRefusalStays() {
        assertThatThrownBy(() -> as(PAULA).call(() -> exercises.get("NORDIC", Locale.ENGLISH)))
                .isInstanceOf(Refused.class);

        assertThat(audit.all())
                .containsExactly(new Row(PAULA, "Exercise.get", "R", "REFUSED", "refused.permission", null));
    }

    /** Words in any order, of the name, the purpose, the cue and the code; however they are written. */
    @ParameterizedTest
    @CsvSource({
        "curl NORDIC,         ,        ,                         Nordic hamstring curl",
        "braking hamstring,   ,        ,                         Single-leg chair bridge",
        "brake lowers,        ,        ,                         Nordic hamstring curl",
        "l2,                  ,        ,                         Diver",
        ",                    FLYWHEEL,,                         Flywheel hamstring exercise",
        ",                    ,        STATIC_STRETCH_HAMSTRING, Static hamstring stretch",
        "sled,                SLED,    BALLISTIC,                Fast sled push",
        "sled,                MAT,     ,                         ''"
    })
    void oneLooksForWordsEquipmentAndTags(String words, String equipment, String tag, String found) {
        ExercisesView view = list(
                TARA,
                filter -> {
                    filter.setWords(words);
                    filter.setEquipment(equipment);
                    filter.setTag(tag);
                },
                Locale.ENGLISH);

        assertThat(view.all()).isGreaterThanOrEqualTo(LIBRARY);
        if (found.isEmpty()) {
            assertThat(view.entries()).isEmpty();
        } else {
            assertThat(view.entries()).extracting(Entry::name).contains(found).hasSizeLessThan(LIBRARY / 2);
        }
    }

    @Test
    void accentsAreNoHindrance() {
        assertThat(list(TARA, filter -> filter.setWords("wadchen BRUCKE"), Locale.GERMAN)
                        .entries())
                .isEmpty();
        assertThat(list(TARA, filter -> filter.setWords("einbeinige brucke"), Locale.GERMAN)
                        .entries())
                .extracting(Entry::name)
                .contains("Einbeinige Brücke");
    }

    @Test
    void oneReadsAllAboutAnExercise() {
        ExerciseView view = as(TARA).call(() -> exercises.get("SLDL-LOAD", Locale.ENGLISH));

        assertThat(view.name()).isEqualTo("Single-leg deadlift with load");
        assertThat(view.how().steps()).hasSize(3);
        assertThat(view.how().faults()).isNotEmpty();
        assertThat(Objects.requireNonNull(view.usual()).amount()).isEqualTo("3 × 8 each side");
        assertThat(view.usual().sourced().source()).isEqualTo("No published source");
        assertThat(view.easier()).extracting(ExerciseRow::code).containsExactly("SLDL-BW", "RDL");
        assertThat(view.tags()).containsExactly("Deep hip flexion", "Eccentric at long muscle length");
        assertThat(view.usedIn()).extracting(Use::protocol).contains("P-TIGHT", "P-PHT");
        assertThat(view.own()).isNull();
        assertThat(as(ADA).call(() -> exercises.get("SLDL-LOAD", Locale.GERMAN)).name())
                .isEqualTo("Einbeiniges Kreuzheben mit Gewicht");
    }

    /** What somebody chooses from who writes a protocol or looks for an exercise: all of it, in the reader's language. */
    @Test
    void oneChoosesFromTheLibraryAndFromWhatExercisesAreToldApartBy() {
        assertThat(as(TARA).call(() -> exercises.ofLibrary(Locale.GERMAN)))
                .hasSizeGreaterThanOrEqualTo(LIBRARY)
                .extracting(ExerciseRow::name)
                .contains("Einbeinige Brücke")
                .isSortedAccordingTo(Collator.getInstance(Locale.GERMAN)::compare);
        ExerciseOptions options = as(ADA).call(() -> exercises.options(Locale.ENGLISH));
        assertThat(options.tags()).contains(new ExerciseOptions.Option("BALLISTIC", "Ballistic"));
        assertThat(options.equipment()).contains(new ExerciseOptions.Option("SLED", "Sled"));
        assertThat(audit.all()).containsExactly(new Row(TARA, "Exercise.ofLibrary", "R", "SUCCESS", null, null));
    }

    @ParameterizedTest
    @CsvSource({"NO-SUCH", "00000000-0000-4000-8000-000000000000", "' '"})
    void whatIsNotThereIsNotFound(String code) {
        assertThatThrownBy(() -> as(TARA).call(() -> exercises.get(code, Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aListIsOneStatement() {
        list(TARA, filter -> {}, Locale.ENGLISH);

        assertThat(statements.duringOneRequest(() -> list(TARA, filter -> {}, Locale.ENGLISH)))
                .isLessThanOrEqualTo(1 + CALLER_AND_AUDIT);
    }

    private ExercisesView list(Person reader, Consumer<ExerciseFilter> wanted, Locale locale) {
        ExerciseFilter filter = new ExerciseFilter();
        wanted.accept(filter);
        return as(reader).call(() -> exercises.list(filter, locale));
    }
}
