package clinic.strideback.shared.spelling;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phone number, whatever way it was written.
 *
 * @param international country code and number, digits alone, such as {@code 4917612345678}
 * @param national the number within its country, digits alone, without the zero in front
 */
public record PhoneNumber(String international, String national) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern SHAPE = Pattern.compile("\\+?[^\\d+\\p{L}]*(?:\\d[^\\d+\\p{L}]*){5,}");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /**
     * Reads a number as people write it, with or without the country.
     *
     * @param home where it was written, which says which country is meant if none is named
     * @return empty if it cannot be a phone number anywhere
     */
    public static Optional<PhoneNumber> read(String text, ZoneId home) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, region(home));
            if (!NUMBERS.isPossibleNumber(number)) {
                return Optional.empty();
            }
            String international =
                    NUMBERS.format(number, PhoneNumberFormat.E164).substring(1);
            return Optional.of(new PhoneNumber(international, NUMBERS.getNationalSignificantNumber(number)));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /**
     * The same, of a number that will be dialled.
     *
     * @return empty if no phone of that country has such a number
     */
    public static Optional<PhoneNumber> readDialled(String text, ZoneId home) {
        return read(text, home).filter(PhoneNumber::isInUse);
    }

    private boolean isInUse() {
        try {
            return NUMBERS.isValidNumber(NUMBERS.parse("+" + international, "ZZ"));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    /** The words under which it is kept in the registry. */
    public Set<String> kept() {
        return new LinkedHashSet<>(Set.of("+" + international, "0" + national));
    }

    /** The beginnings of such words that somebody means who has typed these digits, perhaps not all of them yet. */
    public static Set<String> typed(String text) {
        String digits = NO_DIGITS.matcher(text).replaceAll("");
        if (text.strip().startsWith("+")) {
            return Set.of("+" + digits);
        }
        if (digits.startsWith("00")) {
            return Set.of("+" + digits.substring(2));
        }
        if (digits.startsWith("0")) {
            return Set.of(digits);
        }
        return new LinkedHashSet<>(Set.of("+" + digits, "0" + digits));
    }

    private static String region(ZoneId home) {
        String region =
                TimeZone.getRegion(TimeZone.getCanonicalID(home.getId()) == null ? "Etc/Unknown" : home.getId());
        return region.equals("001") ? "ZZ" : region;
    }
}
