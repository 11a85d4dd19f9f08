package clinic.strideback.it.questionnaire;

import clinic.strideback.questionnaire.ItemsForm;
import clinic.strideback.shared.ClinicId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of items with invented wording. */
public final class ItemFiles {

    private ItemFiles() {}

    /** Four questions, each counting 0 or 25. */
    public static String ostrc(String version) {
        String items = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> """
                        {"code": "%1$d", "text": "Invented question %1$d?", "options": [{"value": 0, "text": "No"}, {"value": 25, "text": "Yes"}]}""".formatted(number))
                .collect(Collectors.joining(","));
        return """
                {"instrument": "OSTRC", "language": "en", "version": "%s",
                 "licence": {"statement": "Invented for a test", "confirmed": true}, "items": [%s]}""".formatted(version, items);
    }

    /** Twenty questions, each counting 0 to 4. */
    public static String lefs(String version) {
        String items = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> """
                        {"code": "%1$d", "text": "Invented task %1$d", "options": [{"value": 0, "text": "Hard"}, {"value": 4, "text": "Easy"}]}""".formatted(number))
                .collect(Collectors.joining(","));
        return """
                {"instrument": "LEFS", "language": "en", "version": "%s",
                 "licence": {"statement": "Invented for a test", "confirmed": true}, "items": [%s]}""".formatted(version, items);
    }

    public static ItemsForm form(ClinicId clinic, String file) {
        ItemsForm form = new ItemsForm();
        form.setClinic(clinic);
        form.setContent(file.getBytes(StandardCharsets.UTF_8));
        return form;
    }
}
