package clinic.strideback.exercise;

import jakarta.persistence.Embeddable;
import java.util.List;

/** What a clinic says of its own exercise in one language. Steps and faults stand one a line; what was left open is empty. */
@Embeddable
class ExerciseText {

    String name;
    String cue;
    String purpose;
    String setup;
    String steps;
    String faults;

    protected ExerciseText() {}

    ExerciseText(ExerciseTextForm form) {
        name = form.named();
        cue = form.reminded();
        purpose = form.getPurpose();
        setup = form.getSetup();
        steps = form.getSteps();
        faults = form.getFaults();
    }

    ExerciseTextForm form() {
        ExerciseTextForm form = new ExerciseTextForm();
        form.setName(name);
        form.setCue(cue);
        form.setPurpose(purpose);
        form.setSetup(setup);
        form.setSteps(steps);
        form.setFaults(faults);
        return form;
    }

    HowTo how(String link) {
        return new HowTo(purpose, setup, lines(steps), lines(faults), link);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
