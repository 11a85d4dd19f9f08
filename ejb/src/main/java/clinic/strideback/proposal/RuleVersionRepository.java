package clinic.strideback.proposal;

import clinic.strideback.shared.ClinicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RuleVersionRepository {

    /** Of runners whom the clinic treats today. */
    private static final String DECIDED = """
            select d.patient_id, d.episode_id, d.decided_at, cast(d.facts as text) as facts, o.family, o.given
            from proposal_decision d join patient_name o on o.patient_id = d.patient_id and o.name_use = 'OFFICIAL'
            where d.clinic_id = :clinic
              and exists (select from patient_clinic t where t.patient_id = d.patient_id and t.clinic_id = :clinic
                          and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day))
            order by d.decided_at desc, d.id""";

    @PersistenceContext
    EntityManager em;

    /** Adds a new one; one that is there already is as it was. */
    void add(RuleVersion version) {
        em.persist(version);
    }

    /** One change of the clinic's rules at a time: the second one waits, and then sees the first. */
    void lock(ClinicId clinic) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('rule_version ' || :clinic, 0)) as text)")
                .setParameter("clinic", clinic.toString())
                .getSingleResult();
    }

    /** Sends what was changed, so that one version is retired before the next one is in force. */
    void flush() {
        em.flush();
    }

    /** All of the clinic's, the newest first, each with the name of who published it, or changed it last. */
    List<Found> of(ClinicId clinic) {
        return em.createQuery("""
                        select v, p.givenName, p.familyName
                        from RuleVersion v left join Account p on p.id = coalesce(v.publishedBy, v.changedBy)
                        where v.clinicId = :clinic order by v.tableId, v.place desc""", Found.class)
                .setParameter("clinic", clinic.value())
                .getResultList();
    }

    /**
     * These versions.
     *
     * @param ids separated by blanks
     */
    List<RuleVersion> all(String ids) {
        return em.createQuery("from RuleVersion where id in :ids", RuleVersion.class)
                .setParameter(
                        "ids",
                        Arrays.stream(ids.split(" ", -1)).map(UUID::fromString).toList())
                .getResultList();
    }

    /** How often each rule decided at the clinic since then, and what the therapists did with it: rule, reason of an overrule, number. */
    @SuppressWarnings("unchecked")
    List<Tuple> outcomes(ClinicId clinic, Instant since) {
        return em.createNativeQuery("""
                        select rule, reason, count(*) as often from proposal_decision
                        where clinic_id = :clinic and decided_at >= :since group by rule, reason order by rule, often desc, reason""", Tuple.class)
                .setParameter("clinic", clinic.value())
                .setParameter("since", since)
                .getResultList();
    }

    /** The newest decisions of the clinic, each with the facts that it stood on, whose it is, and when. */
    @SuppressWarnings("unchecked")
    List<Tuple> decided(ClinicId clinic, LocalDate day, int most) {
        return em.createNativeQuery(DECIDED, Tuple.class)
                .setParameter("clinic", clinic.value())
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** A version, and whose it is. */
    record Found(
            RuleVersion version,
            @Nullable String givenName,
            @Nullable String familyName) {

        @Nullable
        String by() {
            return familyName == null ? null : givenName + " " + familyName;
        }
    }
}
