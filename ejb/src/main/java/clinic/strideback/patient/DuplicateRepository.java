package clinic.strideback.patient;

import clinic.strideback.measure.BirthDate;
import clinic.strideback.patient.rules.DuplicateScore;
import clinic.strideback.patient.rules.PersonTraits;
import clinic.strideback.shared.Cells;
import clinic.strideback.shared.ClinicId;
import clinic.strideback.shared.PatientId;
import clinic.strideback.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may be the same runner, and what was decided about it. */
@ApplicationScoped
class DuplicateRepository {

    /** Whoever shares most comes first, a phone or an email address before the rest; the one who is the same stands among these. */
    private static final int MOST = 60;

    private static final String CANDIDATES = """
            select p.id, o.given, o.family, n.given as preferred, f.family as former,
                   cast(p.birth_date as text) as birth_date, p.birth_precision, p.sex,
                   cast(p.details as text) as details,
                   array_to_string(array(select substr(k, 3) from unnest(p.match_keys) k where k like 'p:%'), ' ') as phones,
                   (select min(k.number) from patient_number_row k where k.patient_id = p.id and k.merge_id is null) as number,
                   (select string_agg(cast(c.clinic_id as text), ',') from patient_clinic c
                    where c.patient_id = p.id and c.valid_to is null) as clinics
            from match_candidates(cast(:keys as text[]), :most) m(id)
            join patient p on p.id = m.id
            join patient_name o on o.patient_id = p.id and o.name_use = 'OFFICIAL'
            left join patient_name n on n.patient_id = p.id and n.name_use = 'PREFERRED'
            left join patient_name f on f.patient_id = p.id and f.name_use = 'FORMER'
            where p.id <> :self""";

    private static final String PAIR = """
            insert into duplicate_pair (first_id, second_id, weight, table_version, found_at, state, reason, decided_by, decided_at)
            select least(x.other, :runner), greatest(x.other, :runner), x.weight, :version, :at,
                   case when :reason = '' then 'OPEN' else 'TWO_RUNNERS' end, nullif(:reason, ''),
                   case when :reason = '' then null else cast(:by as uuid) end,
                   case when :reason = '' then null else cast(:at as timestamptz) end
            from unnest(cast(:others as uuid[]), cast(:weights as numeric[])) x(other, weight)
            on conflict (first_id, second_id) do nothing""";

    @PersistenceContext
    EntityManager em;

    /** A runner who shares a key, and where they are treated. */
    record Candidate(
            PatientId id,
            String number,
            PatientForm form,
            BirthDate born,
            PersonTraits traits,
            Set<ClinicId> clinics) {}

    /** Everybody at any clinic who shares one of the keys, but for the runner themselves; in one statement. */
    @SuppressWarnings("unchecked")
    List<Candidate> candidates(Set<String> keys, @Nullable PatientId self) {
        List<Tuple> rows = em.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .setParameter("most", MOST)
                .setParameter("self", self == null ? new UUID(0, 0) : self.value())
                .getResultList();
        return rows.stream().map(DuplicateRepository::candidate).toList();
    }

    /** Keeps that these may be the same; with a reason, that they are not. What was decided before stays. */
    void keep(
            PatientId runner, Map<PatientId, DuplicateScore> others, @Nullable String reason, PersonId by, Instant at) {
        em.createNativeQuery(PAIR)
                .setParameter("runner", runner.value())
                .setParameter("others", array(others.keySet()))
                .setParameter(
                        "weights",
                        array(others.values().stream()
                                .map(DuplicateScore::weight)
                                .toList()))
                .setParameter("version", ShippedDuplicates.VERSION)
                .setParameter("reason", Objects.requireNonNullElse(reason, ""))
                .setParameter("by", by.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Candidate candidate(Tuple row) {
        PatientForm form = new PatientForm();
        form.setGivenName(row.get("given", String.class));
        form.setFamilyName(row.get("family", String.class));
        form.setPreferredName(row.get("preferred", String.class));
        form.setFormerName(row.get("former", String.class));
        form.setSex(Sex.valueOf(row.get("sex", String.class)));
        form.setDetails(Details.read(row.get("details", String.class)));
        String clinics = row.get("clinics", String.class);
        BirthDate born = new BirthDate(
                Objects.requireNonNull(Cells.date(row, "birth_date")),
                BirthDate.Precision.valueOf(row.get("birth_precision", String.class)));
        return new Candidate(
                new PatientId(row.get("id", UUID.class)),
                row.get("number", String.class),
                form,
                born,
                Traits.kept(form, born, row.get("phones", String.class)),
                clinics == null
                        ? Set.of()
                        : Arrays.stream(clinics.split(",")).map(ClinicId::of).collect(Collectors.toSet()));
    }

    private static String array(Collection<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
