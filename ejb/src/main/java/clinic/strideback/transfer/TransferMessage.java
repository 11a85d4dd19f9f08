package clinic.strideback.transfer;

import clinic.strideback.shared.TableTexts;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What this feature has to say to somebody.
 *
 * @param code      the key of the message
 * @param arguments what fills it
 */
public record TransferMessage(String code, List<Serializable> arguments) {

    public TransferMessage {
        arguments = List.copyOf(arguments);
    }

    /** In the reader's language; null when it is the message of another feature. */
    public @Nullable String text(Locale locale) {
        String pattern = TableTexts.read(TransferMessage.class, "texts", locale).get(code);
        return pattern == null
                ? null
                // line numbers go without the separators of thousands
                : new MessageFormat(pattern, locale)
                        .format(arguments.stream().map(Object::toString).toArray());
    }
}
