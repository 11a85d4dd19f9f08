package clinic.strideback.returntorun.rules;

import java.util.Optional;

/** A step of the return to running; its number, 0 to 8, is its place in the order. */
public enum Stage {
    WALK(0),
    WALK_JOG(1),
    EASY(2),
    VOLUME(3),
    STRIDES(4),
    TEMPO(5),
    HILLS(6),
    INTERVALS(7),
    UNRESTRICTED(8);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** The stage with this number, 0 to 8. */
    public static Stage of(int number) {
        return values()[number];
    }

    /** 0 walk … 8 unrestricted. */
    public int number() {
        return number;
    }

    /** The stage after this one; none after the last. */
    public Optional<Stage> next() {
        return this == UNRESTRICTED ? Optional.empty() : Optional.of(of(number + 1));
    }

    /** The stage so many steps lower, never below walking. */
    public Stage back(int stages) {
        return of(Math.max(0, number - stages));
    }
}
