package clinic.strideback.referral;

import clinic.strideback.access.CurrentCaller;
import clinic.strideback.access.Permission;
import clinic.strideback.access.Requires;
import clinic.strideback.access.UseCase;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.referral.ReferralRepository.FoundLetter;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.Invalid;
import clinic.strideback.shared.NotFound;
import clinic.strideback.shared.StaleVersion;
import clinic.strideback.shared.SubmissionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that go with referrals: begun from the facts, kept as they are written, signed once. */
@Stateless
@UseCase
public class LetterService {

    @Inject
    ReferralRepository referrals;

    @Inject
    Clinics clinics;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Begins a letter with these texts, or goes on with the draft that the referral has.
     *
     * @param form names the signed letter that the new one corrects, if any
     * @throws NotFound     if the referral has no such signed letter
     * @throws StaleVersion if the assessment behind it was withdrawn
     */
    @Requires(Permission.REFERRAL_WRITE)
    public UUID begin(EpisodeId episode, UUID referral, @Valid LetterForm form) {
        ReferralTask task = referrals.locked(episode, referral);
        List<ReferralLetter> letters = referrals.letters(episode, referral).stream()
                .map(FoundLetter::letter)
                .toList();
        UUID draft = letters.stream()
                .filter(letter -> !letter.isSigned())
                .map(letter -> letter.id)
                .findFirst()
                .orElse(null);
        if (draft != null) {
            return draft;
        }
        refuseWithdrawn(task, 0);
        if (form.getCorrects() != null && letters.stream().noneMatch(letter -> letter.id.equals(form.getCorrects()))) {
            throw new NotFound();
        }
        return submissions.once(
                form.getToken(),
                caller.person(),
                "letter.begin",
                planned ->
                        referrals.add(new ReferralLetter(planned, task, form).begun(caller.person(), clock.instant())));
    }

    /**
     * A letter, a draft or signed.
     *
     * @throws NotFound if the episode has none such
     */
    @Requires(Permission.REFERRAL_READ)
    public LetterView read(EpisodeId episode, UUID id) {
        return new ReferralViews(clinics).letter(referrals.letter(episode, id));
    }

    /**
     * Keeps what is written, however unfinished.
     *
     * @throws StaleVersion if the letter changed elsewhere meanwhile, text by text, or is signed
     */
    @Requires(Permission.REFERRAL_WRITE)
    public void keep(EpisodeId episode, UUID id, @Valid LetterForm form) {
        draft(episode, id, form).keep(form);
    }

    /**
     * Signs: the letter stands from now on, under the caller's name.
     *
     * @throws Invalid      if it says not to whom, why, or what is asked
     * @throws StaleVersion if the letter changed elsewhere meanwhile, is signed, or its assessment was withdrawn
     */
    @Requires(Permission.REFERRAL_SIGN)
    public void sign(EpisodeId episode, UUID id, @Valid LetterForm form) {
        submissions.once(form.getToken(), caller.person(), "letter.sign", unused -> {
            ReferralLetter letter = draft(episode, id, form);
            refuseUnfinished(form);
            letter.keep(form);
            letter.sign(
                    caller.person(),
                    clock.instant(),
                    clinics.get(new ClinicId(letter.clinicId)).letterhead());
        });
    }

    private ReferralLetter draft(EpisodeId episode, UUID id, LetterForm form) {
        FoundLetter found = referrals.letter(episode, id);
        ReferralLetter letter = found.letter();
        if (letter.isSigned()) {
            throw new StaleVersion(letter.version, List.of());
        }
        refuseWithdrawn(found.task(), letter.version);
        letter.refuseStale(form);
        return letter;
    }

    private static void refuseWithdrawn(ReferralTask task, long version) {
        if (task.isWithdrawn()) {
            throw new StaleVersion(version, List.of());
        }
    }

    private static void refuseUnfinished(LetterForm form) {
        List<Invalid.Problem> problems = new ArrayList<>();
        require(problems, "addressee", form.getAddressee());
        require(problems, "reason", form.getReason());
        require(problems, "request", form.getRequest());
        Invalid.unlessEmpty(problems);
    }

    private static void require(List<Invalid.Problem> problems, String field, @Nullable String text) {
        if (text == null) {
            problems.add(new Invalid.Problem(field, "letter." + field + ".required"));
        }
    }
}
