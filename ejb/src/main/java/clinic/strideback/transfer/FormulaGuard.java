package clinic.strideback.transfer;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from calculating what somebody typed: an apostrophe goes before a value that would be taken for a formula, and comes off again when
 * the file is read. A value that has such apostrophes of its own gets one more, so that each comes back as it was.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+@\\t\\r-]");

    private FormulaGuard() {}

    static String on(String value) {
        return FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    }

    static String off(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
