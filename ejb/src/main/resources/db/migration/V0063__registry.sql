-- The registry in the order in which it is searched, however many runners there are. The application writes what a runner is
-- found by (patient.words: a digit for the kind, then the word as compared) and what duplicates are looked up by
-- (patient.match_keys) beside the runner; the triggers below keep one entry for each clinic, and its words inverted.
-- Kinds: 1 family name, 2 given, 3 preferred, 4 former or in another script, 5 number, 6 phone.
create extension if not exists fuzzystrmatch;

alter table patient
    add column words text[] not null default '{}',
    add column match_keys text[] not null default '{}',
    add column sort_key text collate "C" not null default '',
    add column index_version int not null default 0;
comment on column patient.index_version is 'by which version of the spelling rules the four were written; older ones are written anew at start';
-- Until then, as well as SQL can.
update patient set sort_key = trim(search_key),
                   words = array(select '1' || w from unnest(string_to_array(trim(search_key), ' ')) w);
drop index patient_search, patient_birth_date;
alter table patient drop column search_key;

create table registry_entry (
    patient_id uuid not null references patient,
    clinic_id  uuid not null references clinic,
    sort_key   text collate "C" not null,
    birth_date date not null,
    standing   text not null,
    words      text[] not null,
    primary key (patient_id, clinic_id)
);
create index registry_entry_by_name on registry_entry (clinic_id, standing, sort_key, patient_id);
create index registry_entry_by_birth on registry_entry (clinic_id, birth_date, sort_key, patient_id);

create table registry_word (
    clinic_id  uuid not null,
    word       text collate "C" not null,
    kind       smallint not null,
    sort_key   text collate "C" not null,
    patient_id uuid not null,
    primary key (clinic_id, word, kind, sort_key, patient_id)
);

-- Every word of a name there ever was: small beside the runners, so a typing error is looked for here.
create table name_word (
    word text collate "C" primary key
);
create index name_word_trigrams on name_word using gin (word gin_trgm_ops);

-- Written by the functions below alone, from the runner's own row: to look each of them up once more would double the work.
create table match_key (
    key        text collate "C" not null,
    patient_id uuid not null,
    primary key (key, patient_id)
);
create index match_key_of_runner on match_key (patient_id);

-- Only through the functions: they take the caller's clinics.
revoke all on registry_word, name_word, match_key from strideback_app;
revoke insert on registry_entry from strideback_app;

create function registry_drop(runner uuid) returns void language sql security definer set search_path = public, pg_temp as $$
    delete from registry_word w using registry_entry e, unnest(e.words) x(word)
    where e.patient_id = runner and w.clinic_id = e.clinic_id and w.word = substr(x.word, 2)
      and w.kind = left(x.word, 1)::smallint and w.sort_key = e.sort_key and w.patient_id = runner;
    delete from registry_entry where patient_id = runner;
$$;

create function registry_write(runner uuid) returns void language sql security definer set search_path = public, pg_temp as $$
    insert into registry_entry (patient_id, clinic_id, sort_key, birth_date, standing, words)
    select p.id, c.clinic_id, p.sort_key, p.birth_date, p.standing,
           p.words || array(select '5#' || n.number from patient_number_row n where n.patient_id = p.id)
    from patient p
    join (select distinct clinic_id from patient_clinic where patient_id = runner and valid_to is null) c on true
    where p.id = runner and p.standing <> 'MERGED';
    insert into registry_word (clinic_id, word, kind, sort_key, patient_id)
    select distinct e.clinic_id, substr(x.word, 2), left(x.word, 1)::smallint, e.sort_key, e.patient_id
    from registry_entry e, unnest(e.words) x(word) where e.patient_id = runner;
    insert into name_word (word)
    select distinct substr(x.word, 2) from patient p, unnest(p.words) x(word)
    where p.id = runner and left(x.word, 1) between '1' and '4'
    order by 1 on conflict do nothing;
$$;

create function registry_match_keys(runner uuid, keys text[]) returns void language sql security definer
set search_path = public, pg_temp as $$
    delete from match_key where patient_id = runner and not key = any (keys);
    insert into match_key (key, patient_id) select distinct k, runner from unnest(keys) k on conflict do nothing;
$$;

create function registry_follow_patient() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        perform registry_drop(new.id);
        perform registry_write(new.id);
    end if;
    perform registry_match_keys(new.id, case when new.standing = 'MERGED' then '{}' else new.match_keys end);
    return null;
end $$;
create trigger registry_follows_new_patient after insert on patient
    for each row execute function registry_follow_patient();
create trigger registry_follows_patient after update on patient
    for each row when ((old.words, old.match_keys, old.sort_key, old.birth_date, old.standing)
        is distinct from (new.words, new.match_keys, new.sort_key, new.birth_date, new.standing))
    execute function registry_follow_patient();

create function registry_follow_rest() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform registry_drop(new.patient_id);
    perform registry_write(new.patient_id);
    return null;
end $$;
create trigger registry_follows_clinic after insert or update on patient_clinic
    for each row execute function registry_follow_rest();
create trigger registry_follows_number after update on patient_number_row
    for each row execute function registry_follow_rest();

do $$ begin perform registry_write(id) from patient; end $$;
