package clinic.strideback.proposal.rules;

import clinic.strideback.shared.rules.Facts;

/** A runner as known at one moment, for tests: everything that is not said is unknown. */
final class Runner {

    private final Facts facts = new Facts();

    private Runner() {}

    /** Nothing known at all. */
    static Runner unknown() {
        return new Runner();
    }

    /** Every red flag asked and answered with no. */
    static Runner screened() {
        Runner runner = new Runner();
        for (int flag = 1; flag <= 12; flag++) {
            runner.with(String.format("RF-%02d", flag), "N");
        }
        return runner;
    }

    /** The strain of worked case (b): sudden sprint, clinical grade I. */
    static Runner sprinted(int daysAgo) {
        return screened()
                .with("onset", "SUDDEN")
                .with("mechanism", "SPRINT")
                .with("daysSince", daysAgo)
                .with("clinGrade", "I");
    }

    /** Gradual, tight 5 of 10, examined and without further findings. */
    static Runner tight() {
        return screened()
                .with("onset", "GRADUAL")
                .with("tight", 5)
                .with("palp", 0)
                .with("lsiKF15", 96)
                .with("phtLikely", "N")
                .with("slump", "NEG");
    }

    Runner with(String measure, Object value) {
        Input input = Input.find(measure).orElseThrow(() -> new IllegalArgumentException("No input " + measure));
        facts.add(measure, input.read(value.toString()).orElse(null));
        return this;
    }

    Facts facts() {
        return facts;
    }
}
