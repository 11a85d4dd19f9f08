-- Invented runners: names of many languages, the frequent ones frequent (Zipf), one in eight with a double name; half of them at the
-- clinic that is measured. Runs as the owner in one transaction, with the triggers off: what they would do is done here for all at once.
-- Indexes and keys are made again after the rows, in their order, with the definitions that the migrations gave them.
-- The same runners each time, but for their keys: whom a short beginning finds must not be left to chance.
select setseed(0.25);
set local work_mem = '256MB';
set local maintenance_work_mem = '512MB';

alter table patient disable trigger user;
alter table patient_clinic disable trigger user;
alter table patient_number_row disable trigger user;

create temp table bench_made_again on commit drop as
with loaded as (
    select unnest(array['patient', 'patient_name', 'patient_clinic', 'patient_number_row', 'registry_entry', 'registry_word', 'match_key',
                        'name_word']::regclass[]) as of
)
-- The key of the runners stays: everything refers to it.
select row_number() over (order by c.contype = 'f', c.contype <> 'p', c.conname) as step,
       format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as gone,
       format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as again
from loaded l join pg_constraint c on c.conrelid = l.of and c.contype in ('p', 'u', 'f') and c.conname <> 'patient_pkey'
union all
select 0, format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
from loaded l join pg_index i on i.indrelid = l.of and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid);

do $$ declare statement text; begin
    for statement in select gone from bench_made_again order by step desc loop
        execute statement;
    end loop;
end $$;

insert into clinic (id, name, zone, version)
select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Clinic ' || i, 'Europe/Berlin', 0 from generate_series(1, 20) i;

create temp table bench_words on commit drop as
select kind, n, name, plain, sound,
       array(select case kind when 'FAMILY' then '1' else '2' end || w from unnest(words) w) as words
from bench_name;

create temp table person on commit drop as
with drawn as materialized (
    select i, gen_random_uuid() as id,
           case when i % 2 = 0 then {clinic}::uuid else ('00000000-0000-4000-8000-' || lpad((i % 20 + 1)::text, 12, '0'))::uuid end as clinic,
           floor(f.n * power(random(), 2.2))::int as fam, floor(f.n * random())::int as fam2, i % 8 = 3 as double,
           floor(g.n * power(random(), 1.8))::int as giv,
           date '1935-01-01' + (random() * 26000)::int as born,
           '49' || (1500000000 + (random() * 280000000)::bigint)::text as phone
    from generate_series(1, {size}) i,
         (select count(*) as n from bench_name where kind = 'FAMILY') f, (select count(*) as n from bench_name where kind = 'GIVEN') g
)
select d.i, d.id, d.clinic, d.born, d.phone, next_patient_number() as number,
       case when d.double then a.name || '-' || b.name else a.name end as family, g.name as given,
       case when d.double then a.plain || ' ' || b.plain else a.plain end || ', ' || g.plain as sort_key,
       a.words || case when d.double then b.words || ('1' || a.plain || b.plain) else '{}' end
           || g.words || ('6+' || d.phone) || ('60' || substr(d.phone, 3)) as words,
       array['p:' || d.phone, 'd:' || to_char(d.born, 'YYYYMMDD'), 'w:' || a.sound || ':' || to_char(d.born, 'YYYY'),
             'w:' || g.sound || ':' || to_char(d.born, 'YYYYMM')] as match_keys
from drawn d
join bench_words a on a.kind = 'FAMILY' and a.n = d.fam
join bench_words b on b.kind = 'FAMILY' and b.n = d.fam2
join bench_words g on g.kind = 'GIVEN' and g.n = d.giv
order by d.id;
analyze person;

insert into patient (id, birth_date, birth_precision, sex, zone, registered_at, registered_by, registered_clinic, version, details, standing,
                     words, match_keys, sort_key, index_version)
select id, born, 'DAY', case when i % 2 = 0 then 'FEMALE' else 'MALE' end, 'Europe/Berlin', timestamptz '2026-01-01', id, clinic, 0,
       jsonb_build_object('PHONE_1', '+' || phone), 'ACTIVE', words, match_keys, sort_key, 1 from person;
insert into patient_name (id, patient_id, name_use, given, family) select 1000000 + i, id, 'OFFICIAL', given, family from person;
insert into patient_clinic (id, patient_id, clinic_id, valid_from) select 1000000 + i, id, clinic, date '2026-01-01' from person;
insert into patient_number_row (number, patient_id) select number, id from person;
insert into registry_entry (patient_id, clinic_id, sort_key, birth_date, standing, registered_at, words)
select id, clinic, sort_key, born, 'ACTIVE', timestamptz '2026-01-01', words || ('5#' || number) from person;
insert into registry_word (clinic_id, word, kind, sort_key, patient_id)
select p.clinic, w.word, w.kind, p.sort_key, p.id
from person p cross join lateral (
    select distinct substr(x, 2) as word, left(x, 1)::smallint as kind from unnest(p.words || ('5#' || p.number)) x) w;
insert into name_word (word) select distinct substr(w, 2) from person, unnest(words) w where left(w, 1) < '5' except select word from name_word;
insert into match_key (key, patient_id) select k, id from person cross join lateral (select distinct k from unnest(match_keys) k) k;
select setval('patient_name_seq', 2000000 + {size}), setval('patient_clinic_seq', 2000000 + {size});

do $$ declare statement text; begin
    for statement in select again from bench_made_again order by step loop
        execute statement;
    end loop;
end $$;

alter table patient enable trigger user;
alter table patient_clinic enable trigger user;
alter table patient_number_row enable trigger user;
