package clinic.strideback.account;

import clinic.strideback.access.Accounts;
import clinic.strideback.clinic.Clinics;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Answers access's question who may sign in; remembers an answer for half a minute, so that most requests ask nothing. */
@ApplicationScoped
class AccountDirectory implements Accounts {

    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    @Inject
    AccountRepository accounts;

    @Inject
    Clinics clinics;

    private final AtomicLong changes = new AtomicLong();
    private final Map<PersonId, Remembered> remembered = new ConcurrentHashMap<>();

    @Override
    public Optional<Accounts.Standing> find(PersonId person) {
        long now = System.nanoTime();
        long changed = changes.get();
        Remembered known = remembered.get(person);
        if (known != null && now - known.at() < FRESH_NANOS) {
            return Optional.of(known.account());
        }
        Optional<Accounts.Standing> found =
                accounts.find(person).filter(account -> account.active).map(this::standing);
        found.ifPresentOrElse(
                account -> remembered.put(person, new Remembered(account, now)), () -> remembered.remove(person));
        if (changes.get() != changed) {
            remembered.remove(person); // what was read may be older than the change
        }
        return found;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged change) {
        changes.incrementAndGet();
        remembered.remove(change.person());
    }

    private Accounts.Standing standing(Account account) {
        return new Accounts.Standing(
                clinics.clinicsOf(new PersonId(account.id)),
                account.patientId == null ? null : new PatientId(account.patientId));
    }

    private record Remembered(Accounts.Standing account, long at) {}
}
