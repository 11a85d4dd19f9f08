package clinic.strideback.measure;

/** The side of the body. An episode may concern both sides; a finding is taken on the left or on the right. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL;

    /** The other limb. Both sides together have no other. */
    public Side other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BILATERAL -> throw new IllegalStateException("both sides together have no other side");
        };
    }
}
