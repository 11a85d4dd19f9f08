package clinic.strideback.web.exercise;

import clinic.strideback.exercise.ClinicExerciseRow;
import clinic.strideback.exercise.ClinicExerciseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** What the clinic has added to the library, in use and retired. */
@Named
@RequestScoped
public class OwnExercisesBacking {

    @Inject
    private ClinicExerciseService exercises;

    private List<ClinicExerciseRow> rows = List.of();

    public void open() {
        Locale locale = Faces.getLocale();
        rows = exercises.all(locale).stream()
                .sorted(Comparator.comparing(ClinicExerciseRow::name, Collator.getInstance(locale)))
                .toList();
    }

    public List<ClinicExerciseRow> getInUse() {
        return rows.stream().filter(row -> !row.retired()).toList();
    }

    public List<ClinicExerciseRow> getRetired() {
        return rows.stream().filter(ClinicExerciseRow::retired).toList();
    }
}
