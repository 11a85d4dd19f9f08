package clinic.strideback.web.error;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words for each code of a refusal: what is wrong, and what to do next. */
public final class Refusals {

    private static final String BUNDLE = "clinic.strideback.web.error.refusals";

    private Refusals() {}

    /** The words in the language of the page. */
    public static String text(FacesContext faces, String code, List<Serializable> arguments) {
        return text(faces.getViewRoot().getLocale(), code, arguments);
    }

    static String text(Locale locale, String code, List<Serializable> arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
        String pattern;
        try {
            pattern = bundle.getString(code);
        } catch (MissingResourceException unworded) {
            pattern = bundle.getString("invalid");
        }
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
