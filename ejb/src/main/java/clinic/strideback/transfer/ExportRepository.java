package clinic.strideback.transfer;

import clinic.strideback.shared.ClinicId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the runners of some clinics page by page. */
@ApplicationScoped
class ExportRepository {

    private static final String PAGE = """
            select p.id, o.family, o.given, n.given as preferred, f.family as former, v.given as native,
                   cast(p.birth_date as text) as birth_date, p.birth_precision, p.sex, p.standing, cast(p.details as text) as details,
                   (select min(k.number) from patient_number_row k where k.patient_id = p.id) as number,
                   (select string_agg(distinct q.name, ', ') from patient_clinic c join clinic q on q.id = c.clinic_id
                    where c.patient_id = p.id and c.valid_to is null and c.clinic_id = any (cast(:clinics as uuid[]))) as clinic
            from patient p
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            left join patient_name f on f.patient_id = p.id and f.name_use = 'FORMER'
            left join patient_name v on v.patient_id = p.id and v.name_use = 'NATIVE'
            where p.id in (
                select s.id from patient s
                where s.id > :after and s.standing <> 'MERGED'
                  and exists (select from patient_clinic c where c.patient_id = s.id and c.valid_to is null
                              and c.clinic_id = any (cast(:clinics as uuid[])))
                order by s.id limit :most)
            order by p.id""";

    @PersistenceContext
    EntityManager em;

    /** Those behind the one named, by id. */
    @SuppressWarnings("unchecked")
    List<ExportRow> page(Set<ClinicId> clinics, UUID after, int most) {
        List<Tuple> rows = em.createNativeQuery(PAGE, Tuple.class)
                .setParameter(
                        "clinics", clinics.stream().map(ClinicId::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(ExportRow::of).toList();
    }
}
