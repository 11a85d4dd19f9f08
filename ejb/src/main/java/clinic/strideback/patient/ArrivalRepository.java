package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.Arrivals.Between;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.PatientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes runners by the hundred, each time in one statement. */
@ApplicationScoped
class ArrivalRepository {

    /** Whoever shares most keys comes first; the one who is the same stands among these. */
    private static final int MOST = 100;

    private static final String CANDIDATES = """
            select m.number, m.patient_id from match_candidates_of(cast(:numbers as int[]), cast(:keys as text[]), :most) m""";

    private static final String THEN =
            " join patient p on p.id = m.patient_id and p.registered_at >= :from and p.registered_at < :to";

    private static final String TRAITS = """
            select p.id, o.given, o.family, n.given as preferred, f.family as former, cast(p.birth_date as text) as birth_date,
                   p.birth_precision, p.sex, cast(p.details as text) as details,
                   array_to_string(array(select substr(k, 3) from unnest(p.match_keys) k where k like 'p:%'), ' ') as phones
            from patient p
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            left join patient_name f on f.patient_id = p.id and f.name_use = 'FORMER'
            where p.id = any (cast(:ids as uuid[]))""";

    private static final String ADD = """
            with told as (
                select * from jsonb_to_recordset(cast(:runners as jsonb)) as x(
                    id uuid, birth_date date, birth_precision text, sex text, details jsonb, sort_key text, words text[],
                    match_keys text[])),
            added as (
                insert into patient (id, birth_date, birth_precision, sex, details, zone, sort_key, words, match_keys,
                                     index_version, registered_at, registered_clinic, registered_by, version)
                select t.id, t.birth_date, t.birth_precision, t.sex, t.details, :zone, t.sort_key, t.words, t.match_keys,
                       :spelling, :at, :clinic, :by, 0
                from told t)
            insert into patient_name (id, patient_id, name_use, given, family)
            select nextval('patient_name_seq'), x.patient_id, x.name_use, x.given, x.family
            from jsonb_to_recordset(cast(:names as jsonb)) as x(patient_id uuid, name_use text, given text, family text)""";

    @PersistenceContext
    EntityManager em;

    /** For each those at any clinic who share a key. */
    @SuppressWarnings("unchecked")
    List<List<PatientId>> candidates(List<Arrival> arrivals, @Nullable Between when) {
        List<String> numbers = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int number = 0; number < arrivals.size(); number++) {
            for (String key : arrivals.get(number).lookup()) {
                numbers.add(String.valueOf(number));
                keys.add(key);
            }
        }
        var query = em.createNativeQuery(CANDIDATES + (when == null ? "" : THEN), Tuple.class)
                .setParameter("numbers", array(numbers))
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("most", MOST);
        if (when != null) {
            query.setParameter("from", when.from()).setParameter("to", when.to());
        }
        List<List<PatientId>> found = new ArrayList<>();
        arrivals.forEach(arrival -> found.add(new ArrayList<>()));
        for (Tuple row : (List<Tuple>) query.getResultList()) {
            found.get(row.get("number", Integer.class)).add(new PatientId(row.get("patient_id", UUID.class)));
        }
        return found;
    }

    /** Adds to what was seen those who were not. */
    @SuppressWarnings("unchecked")
    void read(List<List<PatientId>> candidates, Map<PatientId, PersonTraits> seen) {
        List<PatientId> unseen = candidates.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !seen.containsKey(id))
                .toList();
        if (unseen.isEmpty()) {
            return;
        }
        List<Tuple> rows = em.createNativeQuery(TRAITS, Tuple.class)
                .setParameter("ids", array(unseen))
                .getResultList();
        rows.forEach(row -> seen.put(new PatientId(row.get("id", UUID.class)), traits(row)));
    }

    private static PersonTraits traits(Tuple row) {
        PatientForm form = new PatientForm();
        form.setGivenName(row.get("given", String.class));
        form.setFamilyName(row.get("family", String.class));
        form.setPreferredName(row.get("preferred", String.class));
        form.setFormerName(row.get("former", String.class));
        form.setSex(Sex.valueOf(row.get("sex", String.class)));
        form.setDetails(Details.read(row.get("details", String.class)));
        BirthDate born = new BirthDate(
                Objects.requireNonNull(Cells.date(row, "birth_date")),
                BirthDate.Precision.valueOf(row.get("birth_precision", String.class)));
        return Traits.kept(form, born, row.get("phones", String.class));
    }

    /** Adds them all with their names, and their entries in the registry. They were registered by one person, at one time and clinic. */
    void add(List<Patient> patients) {
        Patient any = patients.get(0);
        em.createNativeQuery("select set_config('strideback.registry', 'in bulk', true)")
                .getSingleResult();
        em.createNativeQuery(ADD)
                .setParameter("runners", runners(patients))
                .setParameter("names", names(patients))
                .setParameter("zone", any.zone)
                .setParameter("spelling", any.indexVersion)
                .setParameter("at", any.registeredAt)
                .setParameter("clinic", any.registeredClinic)
                .setParameter("by", any.registeredBy)
                .executeUpdate();
        em.createNativeQuery("select cast(registry_write_all(cast(:runners as uuid[])) as text)")
                .setParameter(
                        "runners",
                        array(patients.stream().map(Patient::patientId).toList()))
                .getResultList();
    }

    private static String runners(List<Patient> patients) {
        JsonArrayBuilder rows = Details.JSON.createArrayBuilder();
        for (Patient patient : patients) {
            rows.add(Details.JSON
                    .createObjectBuilder()
                    .add("id", patient.id.toString())
                    .add("birth_date", patient.birthDate.toString())
                    .add("birth_precision", patient.birthPrecision.name())
                    .add("sex", patient.sex.name())
                    .add("details", Details.JSON.createObjectBuilder(Map.copyOf(Details.read(patient.details))))
                    .add("sort_key", patient.sortKey)
                    .add("words", Details.JSON.createArrayBuilder(Arrays.asList(patient.words)))
                    .add("match_keys", Details.JSON.createArrayBuilder(Arrays.asList(patient.matchKeys))));
        }
        return rows.build().toString();
    }

    private static String names(List<Patient> patients) {
        JsonArrayBuilder rows = Details.JSON.createArrayBuilder();
        patients.stream().flatMap(patient -> patient.names.stream()).forEach(name -> {
            JsonObjectBuilder row = Details.JSON
                    .createObjectBuilder()
                    .add("patient_id", name.patient.id.toString())
                    .add("name_use", name.use.name());
            if (name.given != null) {
                row.add("given", name.given);
            }
            if (name.family != null) {
                row.add("family", name.family);
            }
            rows.add(row);
        });
        return rows.build().toString();
    }

    private static String array(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
