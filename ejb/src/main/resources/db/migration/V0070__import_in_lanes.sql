-- Many runners at once cost less: entries that the functions write for a runner who exists need no check that the runner does, and what
-- was looked up by is known from the runner's own row, where an index of its own told it.
drop index match_key_of_runner;
alter table registry_entry drop constraint registry_entry_patient_id_fkey, drop constraint registry_entry_clinic_id_fkey;

drop function registry_match_keys;
create function registry_match_keys(runner uuid, was text[], keys text[]) returns void language sql security definer
set search_path = public, pg_temp as $$
    delete from match_key where patient_id = runner and key = any (was) and not key = any (keys);
    insert into match_key (key, patient_id) select distinct k, runner from unnest(keys) k on conflict do nothing;
$$;
revoke execute on function registry_match_keys from public;

create or replace function registry_follow_patient() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        perform registry_drop(new.id);
        perform registry_write(new.id);
    end if;
    perform registry_match_keys(new.id, case when tg_op = 'UPDATE' then old.match_keys else '{}' end,
                                case when new.standing = 'MERGED' then '{}' else new.match_keys end);
    return null;
end $$;

-- Several transactions write at once. The words that others may be writing too come last and in one order: who has to wait for
-- another's word does not wait long, and never for each other. The rest belongs to new runners alone.
create or replace function registry_write_all(runners uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
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
    where p.id = any (runners) and p.standing <> 'MERGED';
    insert into registry_word (clinic_id, word, kind, sort_key, patient_id)
    select e.clinic_id, substr(x.word, 2) collate "C", left(x.word, 1)::smallint, e.sort_key, e.patient_id
    from registry_entry e, unnest(e.words) x(word) where e.patient_id = any (runners)
    order by 1, 2;
    insert into match_key (key, patient_id)
    select k collate "C", p.id from patient p, unnest(p.match_keys) k
    where p.id = any (runners) and p.standing <> 'MERGED'
    order by 1;
    insert into name_word (word)
    select distinct substr(x.word, 2) collate "C" from patient p, unnest(p.words) x(word)
    where p.id = any (runners) and left(x.word, 1) between '1' and '4'
      and not exists (select from name_word known where known.word = substr(x.word, 2) collate "C")
    order by 1 on conflict do nothing;
$$;

-- What is not registered yet says itself where an import goes on.
alter table import_job drop column position;
