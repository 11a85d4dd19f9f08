package clinic.strideback.account;

import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountRepository {

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

    boolean hasAccount(PatientId patient) {
        return !em.createQuery("select 1 from Account where patientId = :patient and active", Integer.class)
                .setParameter("patient", patient.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<PersonRow> all() {
        return em.createQuery("""
                        select new clinic.strideback.account.PersonRow(a, c.name)
                        from Account a
                        left join Membership m on m.personId = a.id and m.validTo is null
                        left join Clinic c on c.id = m.clinicId
                        order by a.familyName, a.givenName, a.id, c.name""", PersonRow.class).getResultList();
    }
}
