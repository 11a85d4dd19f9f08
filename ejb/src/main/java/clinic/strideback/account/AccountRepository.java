package clinic.strideback.account;

import clinic.strideback.access.Role;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountRepository {

    private static final String BEHIND = " and (a.sortKey > (select b.sortKey from Account b where b.id = :after)"
            + " or a.sortKey = (select b.sortKey from Account b where b.id = :after) and a.id > :after)";

    @PersistenceContext
    EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    void flush() {
        em.flush();
    }

    Optional<Account> find(PersonId person) {
        return Optional.ofNullable(em.find(Account.class, person.value()));
    }

    Optional<Account> named(String signInName) {
        return em.createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst();
    }

    /** The administrators who may sign in, each held until the end of the transaction. */
    List<Account> holdAdministrators() {
        return em.createQuery("from Account where role = :role and active order by id", Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean hasAccount(PatientId patient) {
        return !em.createQuery("select 1 from Account where patientId = :patient and active", Integer.class)
                .setParameter("patient", patient.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * A page of the people, by name.
     *
     * @param most how many at most
     */
    List<Account> list(PeopleFilter filter, int most) {
        List<String> beginnings = filter.beginnings();
        StringBuilder text = new StringBuilder("from Account a where true");
        if (filter.getRole() != null) {
            text.append(" and a.role = :role");
        }
        for (int i = 0; i < beginnings.size(); i++) {
            text.append(" and a.words like :word").append(i);
        }
        if (filter.getAfter() != null) {
            text.append(BEHIND);
        }
        TypedQuery<Account> query = em.createQuery(
                        text.append(" order by a.sortKey, a.id").toString(), Account.class)
                .setMaxResults(most);
        if (filter.getRole() != null) {
            query.setParameter("role", filter.getRole());
        }
        for (int i = 0; i < beginnings.size(); i++) {
            query.setParameter("word" + i, "% " + beginnings.get(i) + "%");
        }
        if (filter.getAfter() != null) {
            query.setParameter("after", filter.getAfter());
        }
        return query.getResultList();
    }
}
