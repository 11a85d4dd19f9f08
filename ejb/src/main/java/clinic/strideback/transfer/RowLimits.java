package clinic.strideback.transfer;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands the characters of a file on to the parser and refuses a row that does not end before it fills the memory. It follows the quotes, as the parser
 * does, to know where a row ends and on which line a quote was opened.
 */
final class RowLimits extends Reader {

    /** The most characters of the header, in which two million columns would not find room. */
    static final int HEADER = 1 << 16;

    static final int ROW = 1 << 20;

    private enum Place {
        CELL_BEGINS,
        IN_CELL,
        IN_QUOTES,
        QUOTES_CLOSED,
        BLANK_BEHIND_QUOTES
    }

    private final Reader text;
    private final char separator;
    private Place place = Place.CELL_BEGINS;
    private boolean headerRead;
    private int length;
    private boolean content;
    private long line = 1;
    private long rowBegan = 1;
    private long openedOn;
    private char before;

    RowLimits(Reader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        int read = text.read(into, offset, most);
        for (int i = offset; i < offset + read; i++) {
            follow(into[i]);
        }
        if (read < 0 && place == Place.IN_QUOTES) {
            throw new UnreadableFile("transfer.file.openQuote", openedOn);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private void follow(char c) {
        place = next(c);
        length++;
        content |= c != separator && !Character.isWhitespace(c);
        if (isLineEnd(c)) {
            lineEnds(c);
        }
        before = c;
        if (length > (headerRead ? ROW : HEADER)) {
            throw tooLong();
        }
    }

    private void lineEnds(char c) {
        line += c == '\n' && before == '\r' ? 0 : 1;
        if (place == Place.CELL_BEGINS) {
            headerRead |= content;
            length = 0;
            rowBegan = line;
        }
    }

    private Place next(char c) {
        boolean isQuote = c == '"';
        if (place == Place.IN_QUOTES) {
            return isQuote ? Place.QUOTES_CLOSED : place;
        }
        if (c == separator || isLineEnd(c)) {
            return Place.CELL_BEGINS;
        }
        return isQuote && place != Place.IN_CELL ? quote() : withinCell(c);
    }

    private Place quote() {
        if (place == Place.BLANK_BEHIND_QUOTES) {
            throw strayQuote();
        }
        openedOn = place == Place.CELL_BEGINS ? line : openedOn;
        return Place.IN_QUOTES;
    }

    private Place withinCell(char c) {
        if (place == Place.CELL_BEGINS || place == Place.IN_CELL) {
            return Place.IN_CELL;
        }
        if (Character.isWhitespace(c)) {
            return Place.BLANK_BEHIND_QUOTES;
        }
        throw strayQuote();
    }

    private UnreadableFile strayQuote() {
        return new UnreadableFile("transfer.file.strayQuote", openedOn);
    }

    private UnreadableFile tooLong() {
        if (place == Place.IN_QUOTES) {
            return new UnreadableFile("transfer.file.openQuote", openedOn);
        }
        return headerRead
                ? new UnreadableFile("transfer.file.rowTooLong", rowBegan, ROW)
                : new UnreadableFile("transfer.file.headerTooLong", HEADER);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
