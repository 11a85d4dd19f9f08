-- Lists of runners: whose they are, who is treated no more. Each list is read in its order from an index, a page at a time.
create table therapist_in_charge (
    patient_id   uuid not null references patient,
    clinic_id    uuid not null references clinic,
    therapist_id uuid not null,
    since        timestamptz not null,
    decided_by   uuid not null,
    until        timestamptz,
    ended_by     uuid,
    primary key (patient_id, clinic_id, since),
    check (until >= since),
    check ((until is null) = (ended_by is null))
);
comment on table therapist_in_charge is 'who looks after a runner at a clinic, one at a time; handing over ends one row and begins another';
create unique index therapist_in_charge_now on therapist_in_charge (patient_id, clinic_id) where until is null;
grant update (until, ended_by) on therapist_in_charge to strideback_app;

-- Why a runner's standing changed, and since when; the newest is the one that patient.standing tells.
create table standing_change (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    standing    text not null check (standing in ('ACTIVE', 'MOVED_AWAY', 'DECEASED', 'ARCHIVED')),
    since       date not null,
    reason      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index standing_change_of_patient on standing_change (patient_id, recorded_at desc);

alter table registry_entry
    add column registered_at timestamptz,
    add column therapist_id uuid;

-- Whoever registers a runner at the desk looks after them, until somebody hands them over. A file brings runners of nobody yet.
insert into therapist_in_charge (patient_id, clinic_id, therapist_id, since, decided_by)
select p.id, p.registered_clinic, p.registered_by, p.registered_at, p.registered_by from patient p where p.registered_clinic is not null;
update registry_entry e set registered_at = p.registered_at,
    therapist_id = (select t.therapist_id from therapist_in_charge t where t.patient_id = p.id and t.clinic_id = e.clinic_id and t.until is null)
from patient p where p.id = e.patient_id;
alter table registry_entry alter column registered_at set not null;

create index registry_entry_by_age on registry_entry (clinic_id, standing, birth_date, patient_id);
create index registry_entry_by_registration on registry_entry (clinic_id, standing, registered_at, patient_id);
create index registry_entry_of_therapist on registry_entry (therapist_id, clinic_id, standing, sort_key, patient_id)
    where therapist_id is not null;

create function registrar_takes_charge() returns trigger language plpgsql as $$
begin
    insert into therapist_in_charge (patient_id, clinic_id, therapist_id, since, decided_by)
    values (new.id, new.registered_clinic, new.registered_by, new.registered_at, new.registered_by);
    return null;
end $$;
create trigger patient_in_charge after insert on patient
    for each row when (new.registered_clinic is not null and current_setting('strideback.registry', true) is distinct from 'in bulk')
    execute function registrar_takes_charge();

create function registry_follow_charge() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update registry_entry e set therapist_id = (
        select t.therapist_id from therapist_in_charge t
        where t.patient_id = e.patient_id and t.clinic_id = e.clinic_id and t.until is null)
    where e.patient_id = new.patient_id and e.clinic_id = new.clinic_id;
    return null;
end $$;
create trigger registry_follows_charge after insert or update on therapist_in_charge
    for each row execute function registry_follow_charge();

-- Numbers, clinics and the registry's entries of many new runners in six statements, where the triggers would send some for each. Whoever
-- inserts in bulk says so for the transaction (strideback.registry = 'in bulk') and calls this before its end.
create function registry_write_all(runners uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
    insert into patient_number_row (number, patient_id) select next_patient_number(), r from unnest(runners) r;
    insert into patient_clinic (id, patient_id, clinic_id, valid_from)
    select nextval('patient_clinic_seq'), p.id, p.registered_clinic, (p.registered_at at time zone 'UTC')::date
    from patient p where p.id = any (runners) and p.registered_clinic is not null;
    insert into registry_entry (patient_id, clinic_id, sort_key, birth_date, standing, registered_at, words)
    select p.id, c.clinic_id, p.sort_key, p.birth_date, p.standing, p.registered_at,
           p.words || array(select '5#' || n.number from patient_number_row n where n.patient_id = p.id)
    from patient p
    join (select distinct patient_id, clinic_id from patient_clinic
          where patient_id = any (runners) and valid_to is null) c on c.patient_id = p.id
    where p.id = any (runners) and p.standing <> 'MERGED'
    on conflict do nothing;
    insert into registry_word (clinic_id, word, kind, sort_key, patient_id)
    select distinct e.clinic_id, substr(x.word, 2) collate "C", left(x.word, 1)::smallint, e.sort_key, e.patient_id
    from registry_entry e, unnest(e.words) x(word) where e.patient_id = any (runners)
    order by 1, 2 on conflict do nothing;
    insert into name_word (word)
    select distinct substr(x.word, 2) collate "C" from patient p, unnest(p.words) x(word)
    where p.id = any (runners) and left(x.word, 1) between '1' and '4'
      and not exists (select from name_word known where known.word = substr(x.word, 2) collate "C")
    order by 1 on conflict do nothing;
    insert into match_key (key, patient_id)
    select distinct k collate "C", p.id from patient p, unnest(p.match_keys) k
    where p.id = any (runners) and p.standing <> 'MERGED'
    order by 1 on conflict do nothing;
$$;
revoke execute on function registry_write_all from public;
grant execute on function registry_write_all to strideback_app;

drop trigger patient_gets_number on patient;
create trigger patient_gets_number after insert on patient
    for each row when (current_setting('strideback.registry', true) is distinct from 'in bulk') execute function give_patient_number();
drop trigger patient_joins_clinic on patient;
create trigger patient_joins_clinic after insert on patient
    for each row when (new.registered_clinic is not null and current_setting('strideback.registry', true) is distinct from 'in bulk')
    execute function join_registered_clinic();
drop trigger registry_follows_new_patient on patient;
create trigger registry_follows_new_patient after insert on patient
    for each row when (current_setting('strideback.registry', true) is distinct from 'in bulk')
    execute function registry_follow_patient();
drop trigger registry_follows_clinic on patient_clinic;
create trigger registry_follows_clinic after insert or update on patient_clinic
    for each row when (current_setting('strideback.registry', true) is distinct from 'in bulk')
    execute function registry_follow_rest();
