package clinic.strideback.shared.rules;

/**
 * One row of a rule table: a measure held against a threshold.
 *
 * @param id           {@code <rule>.<measure>}: the key of this row's own texts, where it has any
 * @param threshold    in {@code unit}; several words for {@link Comparison#ONE_OF} are separated by blanks
 * @param unit         UCUM code; empty for words and yes/no
 * @param metIfMissing true only where the clinical text lets a missing finding count
 * @param source       short citation
 */
public record Criterion(
        String id,
        String measure,
        Comparison comparison,
        String threshold,
        String unit,
        boolean metIfMissing,
        String source,
        Evidence evidence) {

    public Judgement judge(Facts facts) {
        return facts.find(measure)
                .map(fact -> new Judgement(
                        this, fact, comparison.holds(fact.answer(), threshold) ? Verdict.MET : Verdict.NOT_MET))
                .orElseGet(() -> new Judgement(this, null, metIfMissing ? Verdict.MET : Verdict.NOT_ASSESSED));
    }

    /** As documents write it: {@code lsiKF15 < 80 %}. */
    public String inWords() {
        String sum = measure + " " + comparison.sign() + " " + threshold + (unit.isEmpty() ? "" : " " + unit);
        return metIfMissing ? sum + " (or not known)" : sum;
    }
}
