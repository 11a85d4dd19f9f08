package clinic.strideback.assessment;

import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.assessment.FindingRepository.LastNote;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;

/** Carries the last note over into a draft, section by section: what somebody wrote, and never what was measured. */
@Stateless
@UseCase
public class CarriedTextService {

    @Inject
    Drafts drafts;

    @Inject
    FindingRepository findings;

    /**
     * Keeps what is typed, and puts the last note's text behind what stands in a section. It says where it comes from until somebody touches it; carried
     * over already and not touched, it stays as it is.
     *
     * @param section the code of a section of the note
     * @throws NotFound if it is none
     * @throws Invalid  if nothing was written there last time, or the text becomes too long
     * @throws clinic.strideback.shared.StaleVersion if the draft changed elsewhere meanwhile, entry by entry
     */
    @Requires(Permission.ASSESSMENT_RECORD)
    public KeptView carry(EpisodeId episode, AssessmentId id, @Valid AssessmentForm form, String section) {
        FindingDefinition question = Drafts.section(section).orElseThrow(NotFound::new);
        Assessment draft = drafts.keep(episode, id, form);
        LastNote note = findings.lastNote(draft).orElseThrow(() -> nothing(section));
        String words = note.text(section).orElseThrow(() -> nothing(section));
        draft.carry(section, words, note.source(words));
        int most = Objects.requireNonNull(question.max()).intValueExact();
        if (draft.entries().getOrDefault(section, "").length() > most) {
            throw new Invalid(section, "finding.TOO_LONG", most);
        }
        return drafts.kept(draft);
    }

    /**
     * Keeps what is typed, and takes a carried text out again; what stood before it stays. One that somebody has touched stays, too.
     *
     * @throws clinic.strideback.shared.StaleVersion if the draft changed elsewhere meanwhile, entry by entry
     */
    @Requires(Permission.ASSESSMENT_RECORD)
    public KeptView takeOut(EpisodeId episode, AssessmentId id, @Valid AssessmentForm form, String section) {
        Assessment draft = drafts.keep(episode, id, form);
        draft.takeOut(section);
        return drafts.kept(draft);
    }

    private static Invalid nothing(String section) {
        return new Invalid(section, "assessment.carry.nothing");
    }
}
