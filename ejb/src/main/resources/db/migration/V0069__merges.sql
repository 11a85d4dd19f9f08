-- Two files of one runner become one, and two again if that was wrong. Every row that moves is written down with its key, so that
-- undoing moves exactly those back, and what was charted since under a moved episode with them. The functions run as the owner:
-- the application's role cannot give a fact to another runner by itself.
alter table patient add column merged_into uuid references patient;
alter table patient add check ((standing = 'MERGED') = (merged_into is not null));
create index patient_merged_into on patient (merged_into) where merged_into is not null;

create table patient_merge (
    id          uuid primary key,
    survivor_id uuid not null references patient,
    merged_id   uuid not null references patient,
    clinic_id   uuid not null references clinic,
    reason      text not null,
    before      jsonb not null,
    after       jsonb not null,
    standing    text not null,
    merged_by   uuid not null,
    merged_at   timestamptz not null,
    undone_by   uuid,
    undone_at   timestamptz,
    undo_reason text,
    check (survivor_id <> merged_id),
    check (num_nonnulls(undone_by, undone_at, undo_reason) in (0, 3))
);
comment on column patient_merge.before is 'what stood about the survivor, field by field; after: what the merge made of it';
create unique index patient_merge_once on patient_merge (merged_id) where undone_at is null;
create index patient_merge_survivor on patient_merge (survivor_id);
grant update (undone_by, undone_at, undo_reason) on patient_merge to strideback_app;

create table patient_merge_row (
    merge_id   uuid not null references patient_merge,
    table_name text not null,
    row_key    text not null,
    deed       text not null check (deed in ('MOVED', 'LEFT', 'ADDED', 'DEACTIVATED')),
    primary key (merge_id, table_name, row_key)
);
revoke insert on patient_merge_row from strideback_app;

-- A number that came with a merge stays searchable, and is not the one that is shown.
alter table patient_number_row add column merge_id uuid;

-- Facts are given to another runner by nobody but the owner's functions, and nothing else about them changes then.
create function only_given_to_another_runner(was jsonb, becomes jsonb) returns boolean language sql stable as $$
    select current_user = (select tableowner from pg_tables where schemaname = 'public' and tablename = 'patient_merge')
       and was - 'patient_id' = becomes - 'patient_id'
$$;
create or replace function signed_assessment_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an assessment is never deleted' using errcode = 'restrict_violation';
    end if;
    if only_given_to_another_runner(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    if old.status = 'VOIDED' or (old.status = 'SIGNED' and new.status <> 'VOIDED') then
        raise exception 'a signed assessment stands as it is' using errcode = 'restrict_violation';
    end if;
    if old.status = 'SIGNED'
            and (to_jsonb(new) - '{status,voided_by,voided_at,void_reason,version}'::text[])
                <> (to_jsonb(old) - '{status,voided_by,voided_at,void_reason,version}'::text[]) then
        raise exception 'voiding changes nothing else' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create or replace function finding_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and only_given_to_another_runner(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    raise exception 'a finding is never changed or deleted' using errcode = 'restrict_violation';
end $$;

-- Every table that carries a runner's facts, with the text of its key: also those that later migrations bring.
create function tables_of_facts(out table_name text, out key text) returns setof record language sql stable as $$
    select c.relname::text, 'concat_ws(''|'', ' || string_agg('t.' || quote_ident(k.attname), ', ' order by k.attnum) || ')'
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
    where c.relkind = 'r'
      and c.relname not in ('audit_event', 'registry_entry', 'registry_word', 'match_key', 'patient_name', 'patient_clinic',
                            'patient_number_row', 'account', 'import_row', 'therapist_in_charge')
    group by c.relname
$$;

create function merge_patients(merge uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    m patient_merge := (select x from patient_merge x where x.id = merge);
    f record;
begin
    -- A morning that both answered stays where it is: one runner has one answer.
    insert into patient_merge_row
    select merge, 'morning_check', x.id::text, 'LEFT' from morning_check x
    where x.patient_id = m.merged_id and x.voided_at is null and exists (
        select 1 from morning_check y where y.patient_id = m.survivor_id and y.morning_of = x.morning_of and y.voided_at is null);
    -- So does what both agreed to.
    insert into patient_merge_row
    select merge, 'consent', x.id::text, 'LEFT' from consent x
    where x.patient_id = m.merged_id and x.withdrawn_on is null and exists (
        select 1 from consent y where y.patient_id = m.survivor_id and y.kind = x.kind and y.withdrawn_on is null);
    -- And the second picture.
    insert into patient_merge_row
    select merge, 'patient_photo', x.id::text, 'LEFT' from patient_photo x
    where x.patient_id = m.merged_id and x.removed_at is null and exists (
        select 1 from patient_photo y where y.patient_id = m.survivor_id and y.removed_at is null);
    for f in select * from tables_of_facts() loop
        execute format('with moved as (
                update %1$I t set patient_id = $1 where t.patient_id = $2
                    and not exists (select 1 from patient_merge_row l where l.merge_id = $3 and l.table_name = %1$L and l.row_key = %2$s)
                returning %2$s as row_key)
            insert into patient_merge_row select $3, %1$L, row_key, ''MOVED'' from moved', f.table_name, f.key)
            using m.survivor_id, m.merged_id, merge;
    end loop;
    -- The runner's own sign-in follows; where both have one, the survivor's stays.
    with off as (
        update account t set active = false where t.patient_id = m.merged_id and t.active
            and exists (select 1 from account s where s.patient_id = m.survivor_id and s.active) returning t.id)
    insert into patient_merge_row select merge, 'account', off.id::text, 'DEACTIVATED' from off;
    with moved as (
        update account t set patient_id = m.survivor_id where t.patient_id = m.merged_id and t.active returning t.id)
    insert into patient_merge_row select merge, 'account', moved.id::text, 'MOVED' from moved;
    -- Treated wherever one of them was.
    with added as (
        insert into patient_clinic (id, patient_id, clinic_id, valid_from, valid_to)
        select nextval('patient_clinic_seq'), m.survivor_id, c.clinic_id, c.valid_from, c.valid_to from patient_clinic c
        where c.patient_id = m.merged_id and c.valid_to is null and not exists (
            select 1 from patient_clinic s where s.patient_id = m.survivor_id and s.clinic_id = c.clinic_id and s.valid_to is null)
        returning id)
    insert into patient_merge_row select merge, 'patient_clinic', added.id::text, 'ADDED' from added;
    with added as (
        insert into therapist_in_charge (patient_id, clinic_id, therapist_id, since, decided_by)
        select m.survivor_id, t.clinic_id, t.therapist_id, m.merged_at, m.merged_by from therapist_in_charge t
        where t.patient_id = m.merged_id and t.until is null and not exists (
            select 1 from therapist_in_charge s where s.patient_id = m.survivor_id and s.clinic_id = t.clinic_id and s.until is null)
        returning clinic_id)
    insert into patient_merge_row select merge, 'therapist_in_charge', added.clinic_id::text, 'ADDED' from added;
    with moved as (
        update patient_number_row t set patient_id = m.survivor_id, merge_id = coalesce(t.merge_id, merge)
        where t.patient_id = m.merged_id returning t.number)
    insert into patient_merge_row select merge, 'patient_number_row', moved.number, 'MOVED' from moved;
    update patient set standing = 'MERGED', merged_into = m.survivor_id, version = version + 1 where id = m.merged_id;
    perform registry_drop(m.survivor_id), registry_write(m.survivor_id);
end $$;

create function unmerge_patients(merge uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    m patient_merge := (select x from patient_merge x where x.id = merge);
    f record;
    parent record;
    corrected int;
begin
    for f in select * from tables_of_facts() loop
        execute format('update %1$I t set patient_id = $1 where t.patient_id = $2 and %2$s in (
                select l.row_key from patient_merge_row l where l.merge_id = $3 and l.table_name = %1$L and l.deed = ''MOVED'')',
            f.table_name, f.key) using m.merged_id, m.survivor_id, merge;
    end loop;
    -- What was charted since goes with what it is about: episode, plan, assessment.
    for parent in select * from (values ('episode_id', 'episode_of_care'), ('plan_id', 'care_plan'), ('assessment_id', 'assessment')) p(of, what) loop
        for f in select t.table_name from tables_of_facts() t
                 join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = parent.of loop
            execute format('update %I t set patient_id = $1 where t.patient_id = $2 and t.%I in (select p.id from %I p where p.patient_id = $1)',
                f.table_name, parent.of, parent.what) using m.merged_id, m.survivor_id;
        end loop;
    end loop;
    loop
        update run t set patient_id = m.merged_id
        where t.patient_id = m.survivor_id and t.replaces in (select r.id from run r where r.patient_id = m.merged_id);
        get diagnostics corrected = row_count;
        exit when corrected = 0;
    end loop;
    delete from patient_clinic t using patient_merge_row l
    where l.merge_id = merge and l.table_name = 'patient_clinic' and l.deed = 'ADDED' and t.id::text = l.row_key;
    delete from therapist_in_charge t using patient_merge_row l
    where l.merge_id = merge and l.table_name = 'therapist_in_charge' and l.deed = 'ADDED' and t.clinic_id::text = l.row_key
      and t.patient_id = m.survivor_id and t.since = m.merged_at;
    update account t set patient_id = m.merged_id from patient_merge_row l
    where l.merge_id = merge and l.table_name = 'account' and l.deed = 'MOVED' and t.id::text = l.row_key;
    update account t set active = true from patient_merge_row l
    where l.merge_id = merge and l.table_name = 'account' and l.deed = 'DEACTIVATED' and t.id::text = l.row_key;
    update patient_number_row t set patient_id = m.merged_id, merge_id = nullif(t.merge_id, merge) from patient_merge_row l
    where l.merge_id = merge and l.table_name = 'patient_number_row' and t.number = l.row_key;
    update patient set standing = m.standing, merged_into = null, version = version + 1 where id = m.merged_id;
    perform registry_drop(m.survivor_id), registry_write(m.survivor_id);
    perform registry_drop(m.merged_id), registry_write(m.merged_id);
end $$;
revoke execute on function merge_patients, unmerge_patients, tables_of_facts from public;
grant execute on function merge_patients, unmerge_patients to strideback_app;

-- A survivor is found by the names of those who were merged into it, too.
create or replace function registry_write(runner uuid) returns void language sql security definer set search_path = public, pg_temp as $$
    insert into registry_entry (patient_id, clinic_id, sort_key, birth_date, standing, registered_at, therapist_id, words)
    select p.id, c.clinic_id, p.sort_key, p.birth_date, p.standing, p.registered_at,
           (select t.therapist_id from therapist_in_charge t where t.patient_id = p.id and t.clinic_id = c.clinic_id and t.until is null),
           p.words || array(select '5#' || n.number from patient_number_row n where n.patient_id = p.id)
                   || array(select '4' || substr(w, 2) from patient g, unnest(g.words) w
                            where g.merged_into = p.id and left(w, 1) between '1' and '4')
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
