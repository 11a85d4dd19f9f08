package clinic.strideback.registry;

/** By what a list of runners is sorted: each has an index, so that a page costs the same wherever it stands. */
public enum RunnerSort {
    /** By family name, then given name. */
    NAME("sort_key", false),
    /** The oldest runner first. */
    BIRTH_DATE("birth_date", false),
    /** The last one registered first. */
    REGISTERED("registered_at", true);

    private final String column;
    private final boolean falling;

    RunnerSort(String column, boolean falling) {
        this.column = column;
        this.falling = falling;
    }

    /** The column of {@code registry_entry}, and of {@code patient}. */
    String column() {
        return column;
    }

    /** Whether the highest comes first. */
    public boolean isFalling() {
        return falling;
    }
}
