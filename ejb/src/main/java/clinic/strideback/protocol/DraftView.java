package clinic.strideback.protocol;

import clinic.strideback.shared.NotFound;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft: as its readers would see it, what the linter finds in it, and what its forms begin with.
 *
 * @param phases   by code, what is written about each
 * @param lines    by code of the phase, its exercises in their order
 * @param bans     what speaks against it, in its order
 * @param exits    by code of the phase, its exits in their order
 */
public record DraftView(
        DraftRow row,
        long version,
        ProtocolView protocol,
        List<LintView> findings,
        DraftProtocolForm form,
        Map<String, DraftPhaseForm> phases,
        Map<String, List<DraftLineForm>> lines,
        List<DraftBanForm> bans,
        Map<String, List<DraftExitForm>> exits)
        implements Serializable {

    /** Whether nothing keeps it from being published. */
    public boolean isReady() {
        return protocol.row().complete() && findings.stream().noneMatch(LintView::isOpen);
    }

    /** What keeps it from being published until it is mended or somebody says why it stands. */
    public List<LintView> getOpen() {
        return findings.stream().filter(LintView::isOpen).toList();
    }

    /** What is written about a phase. */
    public DraftPhaseForm phaseForm(String code) {
        return Optional.ofNullable(phases.get(code)).orElseThrow(NotFound::new);
    }

    /** One exercise of a phase. */
    public DraftLineForm line(String code, int place) {
        return at(lines.getOrDefault(code, List.of()), place);
    }

    /** One exit of a phase. */
    public DraftExitForm exit(String code, int place) {
        return at(exits.getOrDefault(code, List.of()), place);
    }

    static <T> T at(List<T> its, int place) {
        if (place < 0 || place >= its.size()) {
            throw new NotFound();
        }
        return its.get(place);
    }

    /** One of what speaks against it. */
    public DraftBanForm ban(int number) {
        return find(bans, number);
    }

    static DraftBanForm find(List<DraftBanForm> bans, int number) {
        return bans.stream()
                .filter(ban -> ban.getNumber() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A phase as its readers would see it. */
    public PhaseView phase(String code) {
        return protocol.phases().stream()
                .filter(phase -> phase.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the linter finds in one phase, or in the protocol as a whole for an empty code. */
    public List<LintView> findingsIn(String code) {
        return findings.stream()
                .filter(finding -> finding.row().phase().equals(code))
                .toList();
    }
}
