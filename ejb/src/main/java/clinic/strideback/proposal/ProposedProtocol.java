package clinic.strideback.proposal;

import clinic.strideback.careplan.PlanOpening.Beginning;
import clinic.strideback.measure.BritishAthleticsGrade;
import clinic.strideback.proposal.ProposalView.Choice;
import clinic.strideback.proposal.ProposalView.Proposed;
import clinic.strideback.proposal.ProposalView.ProtocolLine;
import clinic.strideback.proposal.rules.ProposalJudgement;
import clinic.strideback.protocol.NewestProtocols;
import clinic.strideback.protocol.Phase;
import clinic.strideback.protocol.PhaseView;
import clinic.strideback.protocol.Protocol;
import clinic.strideback.protocol.ProtocolWords;
import clinic.strideback.protocol.Statement;
import clinic.strideback.shared.rules.Facts;
import java.util.List;
import java.util.Optional;

/** What the rule that decided means in the library: the protocol's newest version, and the phase to start in. */
record ProposedProtocol(ProposalJudgement judgement, NewestProtocols library) {

    /** After a stretch, or close to the sitting bone, Diver and Glider wait until the Extender is painless. */
    private static final String STRETCHED = "R11";

    private static final String CLASS = "bamic";
    private static final List<String> WAITING = List.of("L2", "L3");

    /** Empty where the rules stop. */
    Optional<Protocol> find() {
        return judgement.protocol().map(code -> newest(library, code));
    }

    /** When the protocols beside it begin. */
    Beginning beginning() {
        boolean waits = judgement.rule().id().equals(STRETCHED);
        return new Beginning(judgement.withFrom(), waits ? WAITING : List.of());
    }

    static Protocol newest(NewestProtocols library, String code) {
        return library.findNewest(code)
                .orElseThrow(() -> new IllegalStateException("The rules propose " + code + ", which does not ship"));
    }

    /** Where the rule starts it: a later phase, the way of an injury class, else the first. A clinic's own version may have fewer phases and ways. */
    Phase startOf(Protocol protocol) {
        String track = judgement.rule().outcome("variant");
        int last = protocol.phases().size();
        return track.isEmpty()
                ? protocol.phases().get(Math.min(judgement.startPhase(), last) - 1)
                : protocol.firstPhase(track).orElse(protocol.firstPhase());
    }

    /**
     * Where a protocol starts that is taken instead: with its first phase; where it has a way for each injury class, with that of this injury.
     * Empty while the class is not known.
     */
    static Optional<Phase> startInstead(Protocol other, Facts known) {
        if (other.firstPhase().track().isEmpty()) {
            return Optional.of(other.firstPhase());
        }
        return known.find(CLASS)
                .map(fact -> new BritishAthleticsGrade(fact.answer().text()))
                .flatMap(grade -> other.firstPhase(grade.place()));
    }

    Proposed view(RuleWords words, ProtocolWords protocols) {
        String rule = judgement.rule().id();
        return new Proposed(
                rule,
                judgement.outcome(),
                words.text(rule + ".title"),
                words.text(rule + ".because"),
                words.source(judgement.rule()),
                judgement.rule().evidence(),
                words.textIfAny(rule + ".plan"),
                words.textIfAny(rule + ".caution"),
                judgement.keepsCurrentPlan(),
                find().map(protocol -> line(protocol, protocols)).orElse(null),
                judgement.with().stream()
                        .map(code -> new Choice(code, protocols.title(newest(library, code))))
                        .toList());
    }

    private ProtocolLine line(Protocol protocol, ProtocolWords protocols) {
        Phase start = startOf(protocol);
        List<String> who = protocols.lines(protocol.statements(Statement.Kind.WHO)).stream()
                .map(PhaseView.Line::text)
                .toList();
        return new ProtocolLine(
                protocol.code(),
                protocol.version(),
                protocols.title(protocol),
                protocol.complete(),
                protocols.name(start),
                start.highestStage(),
                protocol.painCeiling(),
                who);
    }
}
