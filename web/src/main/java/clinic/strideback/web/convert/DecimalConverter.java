package clinic.strideback.web.convert;

import clinic.strideback.measure.TypedNumber;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.BigDecimalConverter;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import org.jspecify.annotations.Nullable;

/** A number with decimals, typed with a comma or a point; shown with the one of the language. What can be read in two ways is refused. */
public class DecimalConverter extends BigDecimalConverter {

    private static final String NO_NUMBER = "?";

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent component, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = TypedNumber.read(text) instanceof TypedNumber.Value typed
                        && typed.unit().isEmpty()
                ? typed.amount().toPlainString()
                : NO_NUMBER;
        return super.getAsObject(faces, component, plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, @Nullable Object number) {
        char separator = DecimalFormatSymbols.getInstance(faces.getViewRoot().getLocale())
                .getDecimalSeparator();
        return number instanceof BigDecimal decimal ? decimal.toPlainString().replace('.', separator) : "";
    }
}
