package clinic.strideback.protocol;

import clinic.strideback.protocol.DifferenceView.Kind;
import clinic.strideback.protocol.DifferenceView.Relabelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What says the same in two versions of a protocol but rests on something else: whose opinion it is, where it was read. */
final class LabelDifference {

    private static final String WHOLE = "";

    private final List<Relabelled> found = new ArrayList<>();

    private LabelDifference() {}

    static List<Relabelled> between(ProtocolView from, ProtocolView to) {
        LabelDifference difference = new LabelDifference();
        difference.whole(from, to);
        from.phases().forEach(former -> to.phases().stream()
                .filter(phase -> phase.code().equals(former.code()))
                .findFirst()
                .ifPresent(phase -> difference.phase(former, phase)));
        return List.copyOf(difference.found);
    }

    private void whole(ProtocolView from, ProtocolView to) {
        compare(WHOLE, Kind.TITLE, "", from.row().sourced(), to.row().sourced());
        if (VersionDifference.ceilings(from).equals(VersionDifference.ceilings(to))) {
            compare(
                    WHOLE,
                    Kind.PAIN,
                    "",
                    sourced(from.row().ceiling()),
                    sourced(to.row().ceiling()));
            if (from.thresholdPainCeiling() != null) {
                compare(WHOLE, Kind.PAIN, "", sourced(from.threshold()), sourced(to.threshold()));
            }
        }
        if (!from.duration().isEmpty() && from.duration().equals(to.duration())) {
            compare(WHOLE, Kind.DURATION, "", sourced(from.durationLabel()), sourced(to.durationLabel()));
        }
        sentences(WHOLE, Kind.WHO, from.who(), to.who());
        sentences(WHOLE, Kind.CONTRA, from.contra(), to.contra());
        sentences(WHOLE, Kind.ADVICE, from.advice(), to.advice());
    }

    private void phase(PhaseView from, PhaseView to) {
        String code = from.code();
        if (from.durationEvidence() != null
                && to.durationEvidence() != null
                && from.duration().equals(to.duration())) {
            compare(
                    code,
                    Kind.DURATION,
                    "",
                    new Sourced(from.durationEvidence(), false, ""),
                    new Sourced(to.durationEvidence(), false, ""));
        }
        exercises(code, from.exercises(), to.exercises());
        sentences(code, Kind.ENTRY, from.entries(), to.entries());
        sentences(code, Kind.EXIT, from.exits(), to.exits());
        sentences(code, Kind.ADVICE, from.advice(), to.advice());
    }

    /** Of those with the same dose; another dose is a difference of its own. */
    private void exercises(String phase, List<ExerciseLine> from, List<ExerciseLine> to) {
        Map<String, ExerciseLine> after = VersionDifference.byKey(to);
        VersionDifference.byKey(from).forEach((key, line) -> {
            ExerciseLine now = after.get(key);
            if (now != null && VersionDifference.dose(line).equals(VersionDifference.dose(now))) {
                compare(phase, Kind.EXERCISE, line.name(), line.sourced(), now.sourced());
            }
        });
    }

    private void sentences(String phase, Kind kind, List<PhaseView.Line> from, List<PhaseView.Line> to) {
        for (PhaseView.Line line : from) {
            to.stream()
                    .filter(now -> now.text().equals(line.text()))
                    .findFirst()
                    .ifPresent(now -> compare(phase, kind, line.text(), line.sourced(), now.sourced()));
        }
    }

    private static Sourced sourced(Label label) {
        return new Sourced(label.evidence(), label.reported(), "");
    }

    private void compare(String phase, Kind kind, String what, @Nullable Sourced before, @Nullable Sourced after) {
        if (before != null && after != null && !before.equals(after)) {
            found.add(new Relabelled(phase, kind, what, before, after));
        }
    }
}
