package clinic.strideback.bench;

/** A runner drawn from the whole table, and what somebody would type to find them. */
record Runner(String id, String family, String given, String born, String number, String phone) {

    private static final int FIRST_LETTERS = 4;

    /** The beginning of the family name. */
    String beginning() {
        return first(FIRST_LETTERS);
    }

    /** Two letters of the family name: what fills a page of a small registry, too. */
    String twoLetters() {
        return first(2);
    }

    /** The beginning of the given name. */
    String givenBeginning() {
        return given.substring(0, Math.min(3, given.length()));
    }

    /** Letters from within the family name; a short one as it stands. */
    String part() {
        String word = word();
        return word.length() < 5 ? word : word.substring(1, Math.min(6, word.length()));
    }

    /** The family name with its third and fourth letter swapped; a short one as it stands. */
    String mistyped() {
        String word = word();
        return word.length() < 4 ? word : word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private String first(int letters) {
        String word = word();
        return word.substring(0, Math.min(letters, word.length()));
    }

    private String word() {
        int end = family.indexOf(' ');
        return end < 0 ? family : family.substring(0, end);
    }
}
