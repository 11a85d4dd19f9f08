package clinic.strideback.web.admin;

import clinic.strideback.report.TrailRow;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a row of the trail, in words: rows are kept as they were written, in codes and in numbers. */
final class TrailWords {

    private static final String WORDS = "clinic.strideback.web.admin.deeds";
    private static final String SENT_AGAIN = "sent again";
    private static final Pattern LIST = Pattern.compile("([A-Z]+), (\\d+) shown");
    private static final Pattern COUNT = Pattern.compile("(\\d+) (found|rows|runners)");

    private final ResourceBundle words;

    private TrailWords(ResourceBundle words) {
        this.words = words;
    }

    static TrailWords in(Locale locale) {
        return new TrailWords(
                ResourceBundle.getBundle(WORDS, locale, Thread.currentThread().getContextClassLoader()));
    }

    String deed(String useCase) {
        return words.containsKey(useCase) ? words.getString(useCase) : useCase;
    }

    String because(TrailRow row) {
        String reason = row.reason();
        if (reason == null) {
            return "";
        }
        return words.getString(!row.refused() ? "failure" : words.containsKey(reason) ? reason : "invalid");
    }

    /** A remark without words stays as it was written, such as a name or a version. */
    String detail(@Nullable String remark) {
        if (remark == null) {
            return "";
        }
        if (remark.startsWith(SENT_AGAIN)) {
            return words.getString("detail.again") + remark.substring(SENT_AGAIN.length());
        }
        Matcher list = LIST.matcher(remark);
        if (list.matches()) {
            return said("detail.list." + list.group(1), list.group(2), remark);
        }
        Matcher count = COUNT.matcher(remark);
        return count.matches() ? said("detail." + count.group(2), count.group(1), remark) : remark;
    }

    private String said(String key, String number, String remark) {
        return words.containsKey(key) ? MessageFormat.format(words.getString(key), Integer.valueOf(number)) : remark;
    }
}
