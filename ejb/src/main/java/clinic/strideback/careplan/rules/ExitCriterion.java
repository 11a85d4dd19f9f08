package clinic.strideback.careplan.rules;

import clinic.strideback.careplan.rules.ExitRow.Read;
import clinic.strideback.shared.rules.Comparison;
import clinic.strideback.shared.rules.Criterion;
import clinic.strideback.shared.rules.Evidence;
import clinic.strideback.shared.rules.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One exit criterion of a phase. The rows of one alternative are all needed; one alternative is enough.
 *
 * @param id the key of the protocol's sentence, such as {@code P-TIGHT.A.EXIT.1}
 */
public record ExitCriterion(String id, List<List<ExitRow>> alternatives) {

    /** What the table does not measure is the therapist's to confirm. */
    static ExitCriterion confirmed(String id) {
        Criterion word = new Criterion(
                id + "." + ExitRow.SEEN, ExitRow.SEEN, Comparison.IS, "Y", "", false, "", Evidence.CLINIC_SETTING);
        return new ExitCriterion(id, List.of(List.of(new ExitRow(word, null))));
    }

    /** Whether the therapist's word can open it, alone or beside something measured. */
    public boolean isConfirmable() {
        return rows().anyMatch(ExitRow::isSeen);
    }

    /** Every row, in the order of the table. */
    public Stream<ExitRow> rows() {
        return alternatives.stream().flatMap(List::stream);
    }

    /**
     * Judges it.
     *
     * @param facts what is known; the therapist's word about this criterion under {@link ExitRow#SEEN}
     */
    public ExitJudgement judge(Facts facts, LocalDate today) {
        List<List<Read>> read = alternatives.stream()
                .map(needed ->
                        needed.stream().map(row -> row.read(facts, today)).toList())
                .toList();
        ExitVerdict verdict = read.stream()
                .map(needed -> needed.stream().map(Read::verdict).reduce(ExitVerdict.MET, ExitVerdict::orWorse))
                .reduce(ExitVerdict.NOT_MET, ExitVerdict::orBetter);
        return new ExitJudgement(
                this, verdict, read.stream().flatMap(List::stream).toList());
    }
}
