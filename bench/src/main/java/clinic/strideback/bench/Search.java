package clinic.strideback.bench;

import org.jspecify.annotations.Nullable;

/** The ways to look for a runner, each with what the application asks the database for it. */
enum Search {
    PREFIX("beginning of a name (4 letters)", "{1}"),
    SHORT("beginning of a name (2 letters)", "{1}"),
    BOTH("beginnings of both names", "{1,2}"),
    PART("part of a name", "{1}"),
    ERROR("name with a typing error", "{1}"),
    BIRTH("birth date", "{}"),
    NUMBER("number", "{1}"),
    PHONE("phone", "{1}");

    private final String title;
    private final String places;

    Search(String title, String places) {
        this.title = title;
        this.places = places;
    }

    String title() {
        return title;
    }

    String places() {
        return places;
    }

    String[] starts(Runner runner) {
        return switch (this) {
            case BOTH -> new String[] {runner.beginning(), runner.givenBeginning()};
            case BIRTH -> new String[0];
            case NUMBER -> new String[] {"#" + runner.number()};
            case PHONE -> new String[] {runner.phone()};
            default -> new String[] {word(runner)};
        };
    }

    /** What is typed of the family name. */
    private String word(Runner runner) {
        return switch (this) {
            case SHORT -> runner.twoLetters();
            case PART -> runner.part();
            case ERROR -> runner.mistyped();
            default -> runner.beginning();
        };
    }

    /** The days asked for; null where none are. */
    @Nullable
    String born(Runner runner) {
        return this == BIRTH ? "{\"[" + runner.born() + "," + runner.born() + "]\"}" : null;
    }
}
