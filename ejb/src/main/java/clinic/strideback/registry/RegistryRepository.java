package clinic.strideback.registry;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class RegistryRepository {

    private static final String ROW = """
            select h.patient_id, h.clinic_id, h.cost, o.family, o.given, n.given as preferred, f.family as former, v.given as native,
                   cast(p.birth_date as text) as birth_date, p.birth_precision, p.standing, p.zone,
                   (select string_agg(k.number, ',' order by k.merge_id nulls first, k.number) from patient_number_row k where k.patient_id = p.id) as numbers
            from %s h
            join patient p on p.id = h.patient_id
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            left join patient_name f on f.patient_id = p.id and f.name_use = 'FORMER'
            left join patient_name v on v.patient_id = p.id and v.name_use = 'NATIVE'
            order by h.place""";

    private static final String FIND = ROW.formatted("""
            (select x.*, x.ordinality as place
             from find_runners(cast(:clinics as uuid[]), cast(:places as int[]), cast(:starts as text[]),
                               cast(:born as daterange[]), :page) with ordinality x)""");

    private static final String LIST = ROW.formatted("""
            (select distinct on (e.sort_key, e.patient_id) e.patient_id, e.clinic_id, 0 as cost,
                    row_number() over (order by e.sort_key, e.patient_id) as place
             from registry_entry e
             where e.clinic_id = any (cast(:clinics as uuid[])) and e.standing = 'ACTIVE'
             order by e.sort_key, e.patient_id limit :page)""");

    /** Looks back over so many rows of the caller's trail, however long it is. */
    private static final String RECENT = ROW.formatted("""
            (select distinct on (a.place) e.patient_id, e.clinic_id, 0 as cost, a.place
             from (select b.patient_id, row_number() over (order by max(b.id) desc) as place
                   from (select t.id, t.patient_id, t.use_case, t.outcome
                         from audit_event t where t.caller = :caller order by t.id desc limit 2000) b
                   where b.use_case like 'Chart.%' and b.outcome = 'SUCCESS' and b.patient_id is not null
                   group by b.patient_id) a
             join registry_entry e on e.patient_id = a.patient_id and e.clinic_id = any (cast(:clinics as uuid[]))
             order by a.place, e.clinic_id limit :page)""");

    @PersistenceContext
    EntityManager em;

    /** The best match first, at most a page, in one statement. */
    @SuppressWarnings("unchecked")
    List<Tuple> find(RunnerQuery query, Set<ClinicId> clinics, int page) {
        List<String> places = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        for (int place = 0; place < query.places().size(); place++) {
            for (String start : query.places().get(place)) {
                places.add(String.valueOf(place + 1));
                starts.add(start);
            }
        }
        return em.createNativeQuery(FIND, Tuple.class)
                .setParameter(
                        "clinics",
                        array(clinics.stream().map(ClinicId::toString).toList()))
                .setParameter("places", array(places))
                .setParameter("starts", starts.toArray(String[]::new))
                .setParameter("born", query.born().isEmpty() ? null : ranges(query.born()))
                .setParameter("page", page)
                .getResultList();
    }

    /** By family name, at most a page. */
    @SuppressWarnings("unchecked")
    List<Tuple> list(Set<ClinicId> clinics, int page) {
        return em.createNativeQuery(LIST, Tuple.class)
                .setParameter(
                        "clinics",
                        array(clinics.stream().map(ClinicId::toString).toList()))
                .setParameter("page", page)
                .getResultList();
    }

    /** Whose charts somebody opened, the last one first, at most a page. */
    @SuppressWarnings("unchecked")
    List<Tuple> recent(PersonId caller, Set<ClinicId> clinics, int page) {
        return em.createNativeQuery(RECENT, Tuple.class)
                .setParameter("caller", caller.toString())
                .setParameter(
                        "clinics",
                        array(clinics.stream().map(ClinicId::toString).toList()))
                .setParameter("page", page)
                .getResultList();
    }

    private static String ranges(List<BirthDate> born) {
        return array(born.stream()
                .map(date -> "\"[" + date.earliest() + "," + date.latest() + "]\"")
                .toList());
    }

    private static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "{", "}"));
    }
}
