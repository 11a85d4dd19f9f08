package clinic.strideback.assessment;

import clinic.strideback.assessment.OfferedTemplates.Own;
import clinic.strideback.assessment.rules.Template;
import clinic.strideback.assessment.rules.Template.Occasion;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.EpisodeId;
import clinic.strideback.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ClinicTemplateRepository {

    private static final String NAMED = """
            select t, p.givenName, p.familyName from ClinicTemplate t left join Account p on p.id = t.changedBy
            where t.clinicId in :clinics
            """;

    @PersistenceContext
    EntityManager em;

    void add(ClinicTemplate template) {
        em.persist(template);
    }

    /** A template, and who changed it last. */
    record Found(
            ClinicTemplate template,
            @Nullable String givenName,
            @Nullable String familyName) {

        @Nullable
        String by() {
            return familyName == null ? null : givenName + " " + familyName;
        }
    }

    List<Found> of(Set<ClinicId> clinics) {
        return em.createQuery(NAMED, Found.class)
                .setParameter("clinics", ids(clinics))
                .getResultList();
    }

    /** One of these clinics; one of another answers like none. */
    Found get(Set<ClinicId> clinics, UUID id) {
        return em.createQuery(NAMED + "and t.id = :id", Found.class)
                .setParameter("clinics", ids(clinics))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<UUID> ids(Set<ClinicId> clinics) {
        return clinics.stream().map(ClinicId::value).toList();
    }

    /** The clinic's other ones, retired ones too; whoever asks next waits for the end of this use case, so that two of one name cannot come at once. */
    List<ClinicTemplate> others(ClinicId clinic, UUID than) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('clinic_template ' || :clinic, 0)) as text)")
                .setParameter("clinic", clinic.toString())
                .getSingleResult();
        return em.createQuery("from ClinicTemplate where clinicId = :clinic and id <> :id", ClinicTemplate.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", than)
                .getResultList();
    }

    /** One of the clinic with which an assessment may begin. */
    Optional<Template> find(ClinicId clinic, String id) {
        return em.createQuery(
                        "from ClinicTemplate where clinicId = :clinic and cast(id as string) = :id and not retired",
                        ClinicTemplate.class)
                .setParameter("clinic", clinic.value())
                .setParameter("id", id)
                .getResultStream()
                .map(ClinicTemplate::template)
                .filter(template -> !template.codes().isEmpty())
                .findFirst();
    }

    /** Those of the clinic with which an assessment may begin. */
    List<Own> offered(ClinicId clinic) {
        return em.createQuery("from ClinicTemplate where clinicId = :clinic and not retired", ClinicTemplate.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .filter(template -> !template.known().isEmpty())
                .map(template -> new Own(template.id.toString(), template.name))
                .toList();
    }

    /**
     * The template that suits the episode: for a re-test after the first signed assessment, before it by how the problem came; the clinic's own first
     * choice before the shipped one. In one statement.
     */
    Template suited(ClinicId clinic, EpisodeId episode) {
        Tuple row = (Tuple) em.createNativeQuery("""
                        with visit as (
                            select case when exists (select from assessment a where a.episode_id = e.id and a.status = 'SIGNED') then 'LATER'
                                        when h.onset = 'SUDDEN' then 'FIRST_SUDDEN' else 'FIRST_GRADUAL' end as occasion
                            from episode_of_care e join episode_history h on h.id = e.history_id where e.id = :episode)
                        select v.occasion, cast(t.id as text) as own, array_to_string(t.codes, ' ') as codes
                        from visit v left join clinic_template t on t.clinic_id = :clinic and t.suggested = v.occasion""", Tuple.class)
                .setParameter("episode", episode.value())
                .setParameter("clinic", clinic.value())
                .getSingleResult();
        Occasion occasion = Occasion.valueOf(row.get("occasion", String.class));
        String codes = row.get("codes", String.class);
        List<String> known = codes == null ? List.of() : ClinicTemplate.known(List.of(codes.split(" ", -1)));
        return known.isEmpty()
                ? ShippedTemplates.suggested(occasion)
                : new Template(row.get("own", String.class), occasion, known, "");
    }
}
