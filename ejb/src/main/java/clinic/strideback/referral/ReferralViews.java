package clinic.strideback.referral;

import clinic.strideback.assessment.ShippedFindings;
import clinic.strideback.assessment.rules.FindingDefinition;
import clinic.strideback.clinic.ClinicView;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.referral.ReferralRepository.FoundLetter;
import clinic.strideback.referral.ReferralRepository.FoundTask;
import clinic.strideback.referral.ReferralView.Basis;
import clinic.strideback.referral.ReferralView.Closed;
import clinic.strideback.referral.ReferralView.Due;
import clinic.strideback.referral.rules.UrgencyTable;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks and letters as a page shows them, their moments on the clinic's clock. */
record ReferralViews(Clinics clinics) {

    ReferralView task(FoundTask found, List<FoundLetter> letters, LocalDate today) {
        ReferralTask task = found.task();
        UrgencyTable.Row row = ShippedUrgencies.TABLE.row(task.urgency);
        return new ReferralView(
                task.id,
                new PatientId(task.patientId),
                task.assessment(),
                task.flag,
                basis(task.flag),
                task.urgency,
                task.foundOn,
                new Due(
                        task.dueOn,
                        task.isOpen() && task.dueOn.isBefore(today),
                        row.days(),
                        row.source(),
                        row.evidence()),
                closed(found),
                letters.stream().map(this::row).toList(),
                task.version);
    }

    private static Basis basis(String flag) {
        FindingDefinition asked = ShippedFindings.catalogue().find(flag).orElseGet(() -> ShippedFindings.catalogue()
                .get(flag + "-DISP"));
        return new Basis(asked.source(), asked.evidence());
    }

    private @Nullable Closed closed(FoundTask found) {
        ReferralTask task = found.task();
        return task.outcome == null || task.closedAt == null
                ? null
                : new Closed(task.outcome, task.note, local(task.clinicId, task.closedAt), String.valueOf(found.by()));
    }

    LetterRow row(FoundLetter found) {
        ReferralLetter letter = found.letter();
        return new LetterRow(
                letter.id,
                letter.taskId,
                letter.isSigned(),
                letter.addressee,
                local(letter.clinicId, Objects.requireNonNullElse(letter.signedAt, letter.enteredAt)),
                found.by(),
                letter.correctsId);
    }

    LetterView letter(FoundLetter found) {
        ReferralLetter letter = found.letter();
        ReferralLetter corrected = found.corrected();
        return new LetterView(
                row(found),
                new PatientId(letter.patientId),
                found.task().flag,
                found.task().isWithdrawn(),
                Objects.requireNonNullElseGet(
                        letter.letterhead, () -> clinic(letter.clinicId).letterhead()),
                corrected == null || corrected.signedAt == null ? null : local(corrected.clinicId, corrected.signedAt),
                letter.urgency,
                new LetterView.Texts(letter.addressee, letter.reason, letter.findings, letter.plan, letter.request),
                letter.version);
    }

    private LocalDateTime local(UUID clinic, Instant at) {
        return LocalDateTime.ofInstant(at, clinic(clinic).zone());
    }

    private ClinicView clinic(UUID id) {
        return clinics.get(new ClinicId(id));
    }
}
