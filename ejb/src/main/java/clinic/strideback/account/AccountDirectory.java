package clinic.strideback.account;

import clinic.strideback.access.Accounts;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import clinic.strideback.shared.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Answers access's question who may sign in; remembers an answer for half a minute, so that most requests ask nothing. */
@ApplicationScoped
class AccountDirectory implements Accounts {

    @Inject
    AccountRepository accounts;

    @Inject
    Clinics clinics;

    private final ShortMemory<PersonId, Accounts.Standing> remembered = new ShortMemory<>(Duration.ofSeconds(30));

    @Override
    public Optional<Accounts.Standing> find(PersonId person) {
        return remembered.get(
                person,
                asked -> accounts.find(asked).filter(account -> account.active).map(this::standing));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged change) {
        remembered.forget(change.person());
    }

    private Accounts.Standing standing(Account account) {
        return new Accounts.Standing(
                clinics.clinicsOf(new PersonId(account.id)),
                account.patientId == null ? null : new PatientId(account.patientId));
    }
}
