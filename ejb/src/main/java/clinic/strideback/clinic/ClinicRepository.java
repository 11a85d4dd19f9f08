package clinic.strideback.clinic;

import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ClinicRepository {

    @PersistenceContext
    EntityManager em;

    void add(Clinic clinic) {
        em.persist(clinic);
    }

    void add(Membership membership) {
        em.persist(membership);
    }

    Optional<Clinic> find(ClinicId id) {
        return Optional.ofNullable(em.find(Clinic.class, id.value()));
    }

    List<Clinic> all() {
        return em.createQuery("from Clinic order by name, id", Clinic.class).getResultList();
    }

    List<Membership> membershipsOf(PersonId person, LocalDate today) {
        return em.createQuery("""
                        from Membership
                        where personId = :person and validFrom <= :today and (validTo is null or validTo >= :today)
                        order by validTo nulls first, id""", Membership.class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getResultList();
    }

    /** Where each of them works today. */
    List<Membership> membershipsOf(Collection<PersonId> people, LocalDate today) {
        return em.createQuery("""
                        from Membership
                        where personId in :people and validFrom <= :today and (validTo is null or validTo >= :today)
                        order by id""", Membership.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("today", today)
                .getResultList();
    }

    Set<ClinicId> clinicsOf(PersonId person, LocalDate today) {
        return em.createQuery("""
                        select m.clinicId from Membership m
                        where m.personId = :person and m.validFrom <= :today
                          and (m.validTo is null or m.validTo >= :today)""", UUID.class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getResultStream()
                .map(ClinicId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
