-- Invented runners: names of many languages, the frequent ones frequent (Zipf), one in eight with a double name; half of them at the
-- clinic that is measured. Runs as the owner, into an empty registry, with the triggers off: what they would do is done here for all at once.
alter table patient disable trigger user;
alter table patient_clinic disable trigger user;
alter table patient_number_row disable trigger user;

insert into clinic (id, name, zone, version)
select ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Clinic ' || i, 'Europe/Berlin', 0 from generate_series(1, 20) i;

create temp table drawn as
select i, gen_random_uuid() as id,
       case when i % 2 = 0 then {clinic}::uuid else ('00000000-0000-4000-8000-' || lpad((i % 20 + 1)::text, 12, '0'))::uuid end as clinic,
       floor(f.n * power(random(), 2.2))::int as fam, floor(f.n * random())::int as fam2, i % 8 = 3 as double,
       floor(g.n * power(random(), 1.8))::int as giv,
       date '1935-01-01' + (random() * 26000)::int as born,
       '49' || (1500000000 + (random() * 280000000)::bigint)::text as phone
from generate_series(1, {size}) i,
     (select count(*) as n from bench_name where kind = 'FAMILY') f, (select count(*) as n from bench_name where kind = 'GIVEN') g;

create temp table person as
select d.i, d.id, d.clinic, d.born, d.phone,
       case when d.double then a.name || '-' || b.name else a.name end as family, g.name as given,
       case when d.double then a.plain || ' ' || b.plain else a.plain end || ', ' || g.plain as sort_key,
       array(select '1' || w from unnest(a.words || case when d.double then b.words || (a.plain || b.plain) else '{}' end) w)
           || array(select '2' || w from unnest(g.words) w) || ('6+' || d.phone) || ('60' || substr(d.phone, 3)) as words,
       array['p:' || d.phone, 'd:' || to_char(d.born, 'YYYYMMDD'), 'w:' || a.sound || ':' || to_char(d.born, 'YYYY'),
             'w:' || g.sound || ':' || to_char(d.born, 'YYYYMM')] as match_keys
from drawn d
join bench_name a on a.kind = 'FAMILY' and a.n = d.fam
join bench_name b on b.kind = 'FAMILY' and b.n = d.fam2
join bench_name g on g.kind = 'GIVEN' and g.n = d.giv;

insert into patient (id, birth_date, birth_precision, sex, zone, registered_at, registered_by, registered_clinic, version, details, standing,
                     words, match_keys, sort_key, index_version)
select id, born, 'DAY', case when i % 2 = 0 then 'FEMALE' else 'MALE' end, 'Europe/Berlin', timestamptz '2026-01-01', id, clinic, 0,
       jsonb_build_object('PHONE_1', '+' || phone), 'ACTIVE', words, match_keys, sort_key, 1 from person;
insert into patient_name (id, patient_id, name_use, given, family) select 1000000 + i, id, 'OFFICIAL', given, family from person;
insert into patient_clinic (id, patient_id, clinic_id, valid_from) select 1000000 + i, id, clinic, date '2026-01-01' from person;
insert into patient_number_row (number, patient_id) select next_patient_number(), id from person;
insert into registry_entry (patient_id, clinic_id, sort_key, birth_date, standing, words)
select p.id, p.clinic, p.sort_key, p.born, 'ACTIVE', p.words || ('5#' || n.number) from person p join patient_number_row n on n.patient_id = p.id;
insert into registry_word (clinic_id, word, kind, sort_key, patient_id)
select distinct e.clinic_id, substr(w, 2), left(w, 1)::smallint, e.sort_key, e.patient_id
from registry_entry e join person p on p.id = e.patient_id, unnest(e.words) w;
insert into name_word (word) select distinct substr(w, 2) from person, unnest(words) w where left(w, 1) < '5' on conflict do nothing;
insert into match_key (key, patient_id) select distinct k, id from person, unnest(match_keys) k;
select setval('patient_name_seq', 2000000 + {size}), setval('patient_clinic_seq', 2000000 + {size});

alter table patient enable trigger user;
alter table patient_clinic enable trigger user;
alter table patient_number_row enable trigger user;
drop table person;
drop table drawn;
