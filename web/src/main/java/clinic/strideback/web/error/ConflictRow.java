package clinic.strideback.web.error;

import clinic.strideback.shared.StaleVersion.Difference;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectItem;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One field that differs, in the words of its page. */
public record ConflictRow(
        String field,
        String label,
        @Nullable String mine,
        @Nullable String theirs) implements Serializable {

    static ConflictRow of(FacesContext faces, Difference difference) {
        UIComponent input = FieldMessages.fields(faces).get(difference.field());
        Object label = input == null ? null : input.getAttributes().get("label");
        Locale locale = faces.getViewRoot().getLocale();
        return new ConflictRow(
                difference.field(),
                label == null ? difference.field() : label.toString(),
                words(input, difference.mine(), locale),
                words(input, difference.theirs(), locale));
    }

    private static @Nullable String words(@Nullable UIComponent input, @Nullable String value, Locale locale) {
        if (value == null || input == null) {
            return value;
        }
        for (UIComponent child : input.getChildren()) {
            if (child instanceof UISelectItem item && value.equals(String.valueOf(item.getItemValue()))) {
                return item.getItemLabel();
            }
        }
        try {
            return LocalDate.parse(value)
                    .format(DateTimeFormatter.ofPattern(
                            Faces.<String>evaluateExpressionGet("#{words['date.day']}"), locale));
        } catch (DateTimeParseException noDate) {
            return value;
        }
    }
}
