package clinic.strideback.measure;

import java.math.BigDecimal;

/** The unit in which somebody enters or reads a distance. One mile is exactly 1609.344 m. */
public enum DistanceUnit {
    KILOMETRE("km", new BigDecimal("1000")),
    MILE("mi", new BigDecimal("1609.344"));

    private final String symbol;
    private final BigDecimal metres;

    DistanceUnit(String symbol, BigDecimal metres) {
        this.symbol = symbol;
        this.metres = metres;
    }

    /** How the unit is written beside a number: {@code km}, {@code mi}. */
    public String symbol() {
        return symbol;
    }

    /** The exact length of one unit in metres. */
    BigDecimal metres() {
        return metres;
    }
}
