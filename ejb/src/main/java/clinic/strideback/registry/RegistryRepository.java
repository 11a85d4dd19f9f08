package clinic.strideback.registry;

import clinic.strideback.access.Caller;
import clinic.strideback.measure.BirthDate;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RegistryRepository {

    private static final String ROW = """
            select h.patient_id, h.clinic_id, h.cost, o.family, o.given, n.given as preferred, f.family as former, v.given as native,
                   cast(p.birth_date as text) as birth_date, p.birth_precision, p.standing, p.zone, p.registered_at,
                   (select a.given_name || ' ' || a.family_name from therapist_in_charge t join account a on a.id = t.therapist_id
                    where t.patient_id = p.id and t.clinic_id = h.clinic_id and t.until is null) as therapist,
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

    /** A page of each clinic and standing is read in the order of an index, and of these a page. */
    private static final String LIST = ROW.formatted("""
            (select e.patient_id, e.clinic_id, 0 as cost, row_number() over (order by e.key %1$s, e.patient_id %1$s) as place
             from (select distinct on (x.key, x.patient_id) x.*
                   from unnest(cast(:clinics as uuid[])) k(id)
                   cross join unnest(cast(:standings as text[])) s(standing)
                   cross join lateral (
                       select r.%2$s as key, r.patient_id, r.clinic_id from registry_entry r
                       where r.clinic_id = k.id and r.standing = s.standing %3$s %4$s
                       order by r.%2$s %1$s, r.patient_id %1$s limit :page) x
                   order by x.key %1$s, x.patient_id %1$s limit :page) e)""");

    private static final String MINE = "and r.therapist_id = :therapist";
    private static final String BEHIND =
            "and (r.%1$s, r.patient_id) %2$s ((select a.%1$s from patient a where a.id = :after), :after)";

    /** Counts to a limit, in the index. */
    private static final String COUNT = """
            (select cast(count(distinct y.patient_id) as int) from (
                select x.patient_id from unnest(cast(:clinics as uuid[])) k(id) cross join lateral (
                    select r.patient_id from registry_entry r
                    where r.clinic_id = k.id and r.standing in (%s) %s limit :most) x limit :most) y) as %s""";

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
                .setParameter("clinics", array(clinics))
                .setParameter("places", array(places))
                .setParameter("starts", starts.toArray(String[]::new))
                .setParameter("born", query.born().isEmpty() ? null : ranges(query.born()))
                .setParameter("page", page)
                .getResultList();
    }

    /**
     * A page of a list.
     *
     * @param after behind whom; null for the first page
     */
    @SuppressWarnings("unchecked")
    List<Tuple> list(RunnerList list, RunnerSort sort, @Nullable UUID after, Caller reader, int page) {
        Query query = em.createNativeQuery(
                        LIST.formatted(
                                sort.isFalling() ? "desc" : "asc",
                                sort.column(),
                                list == RunnerList.MINE ? MINE : "",
                                after == null ? "" : BEHIND.formatted(sort.column(), sort.isFalling() ? "<" : ">")),
                        Tuple.class)
                .setParameter("clinics", array(reader.clinics()))
                .setParameter("standings", array(list.standings()))
                .setParameter("page", page);
        if (list == RunnerList.MINE) {
            query.setParameter("therapist", reader.person().value());
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }

    /** How many runners each list has, counted no further than that. */
    Map<RunnerList, Integer> counts(Caller reader, int most) {
        String counts = Arrays.stream(RunnerList.values())
                .map(list -> COUNT.formatted(
                        list.standings().stream().map(one -> "'" + one + "'").collect(Collectors.joining(", ")),
                        list == RunnerList.MINE ? MINE : "",
                        list))
                .collect(Collectors.joining(", ", "select ", ""));
        Tuple row = (Tuple) em.createNativeQuery(counts, Tuple.class)
                .setParameter("clinics", array(reader.clinics()))
                .setParameter("therapist", reader.person().value())
                .setParameter("most", most)
                .getSingleResult();
        Map<RunnerList, Integer> found = new EnumMap<>(RunnerList.class);
        for (RunnerList list : RunnerList.values()) {
            found.put(list, row.get(list.name().toLowerCase(Locale.ROOT), Integer.class));
        }
        return found;
    }

    /** Whose charts somebody opened, the last one first, at most a page. */
    @SuppressWarnings("unchecked")
    List<Tuple> recent(PersonId caller, Set<ClinicId> clinics, int page) {
        return em.createNativeQuery(RECENT, Tuple.class)
                .setParameter("caller", caller.toString())
                .setParameter("clinics", array(clinics))
                .setParameter("page", page)
                .getResultList();
    }

    private static String ranges(List<BirthDate> born) {
        return array(born.stream()
                .map(date -> "\"[" + date.earliest() + "," + date.latest() + "]\"")
                .toList());
    }

    private static String array(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
