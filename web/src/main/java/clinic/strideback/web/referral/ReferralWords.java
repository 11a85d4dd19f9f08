package clinic.strideback.web.referral;

import clinic.strideback.assessment.CatalogueView;
import clinic.strideback.assessment.CatalogueView.QuestionView;
import clinic.strideback.referral.ReferralView;
import clinic.strideback.shared.rules.Evidence;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/** Referrals in the words of one language. */
public final class ReferralWords {

    private static final String SEVERE = "CLS-SEVERE";

    /** Their label says as much as their source. */
    private static final Set<Evidence> NAMELESS = EnumSet.of(Evidence.EXPERT, Evidence.CLINIC_SETTING);

    private final Locale locale;
    private final ResourceBundle words;
    private final ResourceBundle shell;
    private final CatalogueView catalogue;

    ReferralWords(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.locale = locale;
        this.words = ResourceBundle.getBundle("clinic.strideback.web.referral.words", locale, loader);
        this.shell = ResourceBundle.getBundle("clinic.strideback.web.words", locale, loader);
        this.catalogue = CatalogueView.in(locale);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** The flag in a few words. */
    public String flag(String code) {
        return code.equals(SEVERE)
                ? words.getString("flag." + SEVERE)
                : catalogue.question(code).label();
    }

    /** What it means. */
    public String meaning(String code) {
        QuestionView question = catalogue.question(code.equals(SEVERE) ? SEVERE + "-DISP" : code);
        return Objects.requireNonNullElse(question.hint(), "");
    }

    /** "Guideline (Finucane 2020)", "Expert opinion". */
    public String basis(ReferralView.Basis basis) {
        String label = shell.getString("evidence." + basis.evidence());
        return NAMELESS.contains(basis.evidence()) ? label : label + " (" + basis.source() + ")";
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(shell.getString("date.day"), locale).format(day);
    }

    String moment(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(shell.getString("moment.full"), locale)
                .format(at);
    }

    Locale locale() {
        return locale;
    }
}
