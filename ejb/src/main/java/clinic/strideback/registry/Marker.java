package clinic.strideback.registry;

import clinic.strideback.registry.RunnerHit.Piece;
import clinic.strideback.shared.spelling.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks in a name what was typed: the beginnings of its words. */
record Marker(List<Set<String>> places) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    List<Piece> mark(@Nullable String name) {
        List<Piece> pieces = new ArrayList<>();
        if (name == null) {
            return pieces;
        }
        int done = 0;
        for (MatchResult word : WORDS.matcher(name).results().toList()) {
            int marked = markedLetters(word.group());
            if (marked > 0) {
                add(pieces, name.substring(done, word.start()), false);
                add(pieces, name.substring(word.start(), word.start() + marked), true);
                done = word.start() + marked;
            }
        }
        add(pieces, name.substring(done), false);
        return List.copyOf(pieces);
    }

    private int markedLetters(String word) {
        String whole = NameWords.plain(word);
        return starts().filter(start -> !start.isEmpty() && whole.startsWith(start))
                .mapToInt(start -> lettersFor(word, start.length()))
                .max()
                .orElse(0);
    }

    private Stream<String> starts() {
        return places.stream().flatMap(Set::stream);
    }

    /** As many letters of the word as make so many of its compared form: ß makes two. */
    private static int lettersFor(String word, int length) {
        int letters = 0;
        while (letters < word.length()
                && NameWords.plain(word.substring(0, letters)).length() < length) {
            letters = word.offsetByCodePoints(letters, 1);
        }
        return letters;
    }

    private static void add(List<Piece> pieces, String text, boolean typed) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, typed));
        }
    }
}
