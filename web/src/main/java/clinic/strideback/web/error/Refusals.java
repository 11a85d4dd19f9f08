package clinic.strideback.web.error;

import clinic.strideback.transfer.TransferMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for each code of a refusal: what is wrong, and what to do next. Those about files of runners come with the feature, for programs too. */
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
        if (bundle.containsKey(code)) {
            return new MessageFormat(bundle.getString(code), locale).format(arguments.toArray());
        }
        String text = new TransferMessage(code, arguments).text(locale);
        return text == null ? bundle.getString("invalid") : text;
    }
}
