package clinic.strideback.web.assessment;

import clinic.strideback.assessment.AssessmentForm;
import clinic.strideback.assessment.CatalogueView;
import jakarta.faces.context.FacesContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a sheet out of the request. Its some hundred fields are plain inputs named by their key: a component for each would cost more than the page does,
 * and what they carry is text as typed, which the service reads.
 */
final class SheetEntries {

    private SheetEntries() {}

    /** Takes every field that the page sent; one that it did not send stays as it was, and boxes that were ticked are one text. */
    static void take(FacesContext faces, AssessmentForm form) {
        Map<String, String[]> sent = faces.getExternalContext().getRequestParameterValuesMap();
        for (String key : CatalogueView.keys()) {
            String[] texts = sent.get(key);
            if (texts != null) {
                form.getEntries().put(key, together(texts).replace("\r\n", "\n"));
            }
        }
        String happened = faces.getExternalContext().getRequestParameterMap().getOrDefault("happenedAt", "");
        try {
            form.setHappenedAt(LocalDateTime.parse(happened));
        } catch (DateTimeParseException unreadable) {
            form.setHappenedAt(null);
        }
    }

    /** Whether everything that the form holds stands there, as typed. */
    static boolean stand(AssessmentForm form, Map<String, String> there) {
        return form.getEntries().entrySet().stream()
                .filter(entry -> CatalogueView.keys().contains(entry.getKey()))
                .allMatch(entry -> entry.getValue().isBlank()
                        ? there.getOrDefault(entry.getKey(), "").isBlank()
                        : entry.getValue().equals(there.get(entry.getKey())));
    }

    private static String together(String[] texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(";"));
    }
}
