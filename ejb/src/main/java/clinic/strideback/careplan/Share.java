package clinic.strideback.careplan;

import java.math.BigInteger;

/** Sessions that a span of days asks for, to the part of one: three days of 3 a week ask for 9 sevenths. Rounded once, when all are added up. */
record Share(long parts, long of) {

    static final Share NONE = new Share(0, 1);

    Share {
        long common = BigInteger.valueOf(parts).gcd(BigInteger.valueOf(of)).longValueExact();
        parts /= common;
        of /= common;
    }

    Share plus(Share other) {
        return new Share(
                Math.addExact(Math.multiplyExact(parts, other.of), Math.multiplyExact(other.parts, of)),
                Math.multiplyExact(of, other.of));
    }

    /** Without a session begun. */
    int floor() {
        return (int) (parts / of);
    }

    /** With a session begun. */
    int ceiling() {
        return (int) ((parts + of - 1) / of);
    }
}
