package clinic.strideback.account;

import clinic.strideback.measure.BirthDate;
import java.io.Serializable;
import java.text.Collator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whose file it is: what an administrator compares before a sign-in is tied to it, and nothing more. */
public record FileOwner(
        String number, String familyName, @Nullable String givenName, BirthDate born) implements Serializable {

    /** Whether the file has another name than that; accents and capitals do not matter. */
    public boolean isOtherThan(@Nullable String given, @Nullable String family) {
        Collator letters = Collator.getInstance(Locale.ROOT);
        letters.setStrength(Collator.PRIMARY);
        return !letters.equals(familyName, Objects.requireNonNullElse(family, ""))
                || !letters.equals(Objects.requireNonNullElse(givenName, ""), Objects.requireNonNullElse(given, ""));
    }
}
