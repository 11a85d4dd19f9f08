package clinic.strideback.measure;

/** Numeric pain rating (NPRS), a whole number from 0, no pain, to 10, the worst imaginable. A score not given is absent, not 0. */
public record PainScore(int value) implements Comparable<PainScore> {

    public PainScore {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("A pain score lies between 0 and 10, not " + value);
        }
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}
