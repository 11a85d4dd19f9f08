package clinic.strideback.assessment.rules;

import clinic.strideback.measure.BritishAthleticsGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the red-flag screen stands: what is unanswered, what is present, and whether each has been dealt with. */
public record RedFlagScreen(Findings findings) {

    private static final List<String> ALL = codes(1, 12);
    private static final List<String> NEEDED_FOR_A_PROPOSAL = codes(1, 8);
    private static final List<String> WITH_DISPOSITION = codes(1, 11);
    private static final List<String> CLEARED_BY_SPECIALIST =
            List.of("RF-04", "RF-05", "RF-07", "RF-08", "RF-09", "RF-10", "RF-11");
    private static final String SEVERE_CLASS = "CLS-SEVERE";

    private static List<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> String.format(Locale.ROOT, "RF-%02d", number))
                .toList();
    }

    /** RF-01 to RF-08 are all answered yes or no; "not asked" is no answer. */
    public boolean isComplete() {
        return unanswered().isEmpty();
    }

    /** Those of RF-01 to RF-08 that still block a proposal. */
    public List<String> unanswered() {
        return NEEDED_FOR_A_PROPOSAL.stream()
                .filter(code -> findings.choice(code, null).isEmpty())
                .toList();
    }

    /** The flags that are present, in their order. */
    public List<String> positive() {
        return ALL.stream().filter(this::isPresent).toList();
    }

    /** Grade III, 3c or complete. */
    public boolean isSevere() {
        return findings.choice("CLS-GRADE", null).filter("III"::equals).isPresent()
                || findings.choice("CLS-BAMIC", null)
                        .map(BritishAthleticsGrade::new)
                        .filter(BritishAthleticsGrade::isSevere)
                        .isPresent();
    }

    /** What is present and has no disposition yet, or is said to be cleared without saying by whom. */
    public List<String> withoutDisposition() {
        Stream<String> flags = WITH_DISPOSITION.stream().filter(this::isPresent);
        Stream<String> severe = isSevere() ? Stream.of(SEVERE_CLASS) : Stream.empty();
        List<String> open = new ArrayList<>();
        Stream.concat(flags, severe).filter(code -> !isDealtWith(code)).forEach(open::add);
        return open;
    }

    /**
     * The flags that still stand. RF-01, RF-02, RF-03 and RF-06 end only by a later answer "no"; the others also by whoever cleared them, named. RF-12
     * asks for caution only.
     */
    public List<String> open() {
        return WITH_DISPOSITION.stream()
                .filter(this::isPresent)
                .filter(code -> !CLEARED_BY_SPECIALIST.contains(code) || !isCleared(code))
                .toList();
    }

    /** Each flag that a specialist must look at, and a severe class, has its own clearance with a name; also when there is none of them. */
    public boolean isSpecialistCleared() {
        return open().stream().noneMatch(CLEARED_BY_SPECIALIST::contains) && (!isSevere() || isCleared(SEVERE_CLASS));
    }

    private boolean isPresent(String flag) {
        return findings.choice(flag, null).filter("YES"::equals).isPresent();
    }

    private boolean isDealtWith(String code) {
        return findings.choice(code + "-DISP", null)
                .filter(disposition -> !disposition.equals("CLEARED_BY") || isCleared(code))
                .isPresent();
    }

    private boolean isCleared(String code) {
        return findings.choice(code + "-DISP", null)
                        .filter("CLEARED_BY"::equals)
                        .isPresent()
                && findings.text(code + "-BY").isPresent();
    }
}
