package clinic.strideback.measure;

/** Rating of perceived exertion for a whole session (RPE, CR-10 scale), a whole number from 0, rest, to 10, maximal. */
public record EffortRating(int value) implements Comparable<EffortRating> {

    public EffortRating {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("An effort rating lies between 0 and 10, not " + value);
        }
    }

    @Override
    public int compareTo(EffortRating other) {
        return Integer.compare(value, other.value);
    }
}
