-- Who may be registered twice. Candidates are looked up by keys over all clinics (what a caller may know of a foreign one is the
-- application's to say); a pair that was found stays until somebody says that it is two runners, or merges it.
create function match_candidates(keys text[], most int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select m.patient_id from match_key m where m.key = any (keys) group by m.patient_id order by count(*) desc, m.patient_id limit most
$$;
revoke execute on function match_candidates from public;
grant execute on function match_candidates to strideback_app;

create table duplicate_pair (
    first_id      uuid not null references patient,
    second_id     uuid not null references patient,
    weight        numeric(6, 2) not null,
    table_version text not null,
    found_at      timestamptz not null,
    state         text not null default 'OPEN' check (state in ('OPEN', 'TWO_RUNNERS', 'MERGED')),
    reason        text,
    decided_by    uuid,
    decided_at    timestamptz,
    primary key (first_id, second_id),
    check (first_id < second_id),
    check ((state = 'OPEN') = (decided_by is null))
);
create index duplicate_pair_open on duplicate_pair (weight desc, first_id, second_id) where state = 'OPEN';
create index duplicate_pair_second on duplicate_pair (second_id);
grant update on duplicate_pair to strideback_app;

-- A runner is registered at a clinic, and treated there from that day on, whoever inserts.
alter table patient add column registered_clinic uuid references clinic;
update patient p set registered_clinic = (select c.clinic_id from patient_clinic c where c.patient_id = p.id order by c.valid_from, c.id limit 1);
create function join_registered_clinic() returns trigger language plpgsql as $$
begin
    insert into patient_clinic (id, patient_id, clinic_id, valid_from)
    values (nextval('patient_clinic_seq'), new.id, new.registered_clinic, (new.registered_at at time zone 'UTC')::date);
    return null;
end $$;
create trigger patient_joins_clinic after insert on patient
    for each row when (new.registered_clinic is not null) execute function join_registered_clinic();
