-- A runner like the one of the demo with the most signed assessments, who has {notes} of them, one a day, the newest yesterday; what each says is what those
-- of the demo say, in turn.
create temp table bench_note on commit drop as
select a.id, row_number() over (order by a.happened_at) - 1 as place, count(*) over () as many, a.patient_id, a.episode_id
from assessment a
where a.status = 'SIGNED' and a.episode_id = (
    select s.episode_id from assessment s where s.status = 'SIGNED' and s.clinic_id = cast({clinic} as uuid)
    group by s.episode_id order by count(*) desc, s.episode_id limit 1);

create temp table bench_copy on commit drop as
select gen_random_uuid() as id, n.id as source, g as day
from generate_series(1, {notes}) g join bench_note n on n.place = g % n.many;

insert into patient
select (jsonb_populate_record(p, jsonb_build_object('id', cast({patient} as uuid)))).*
from patient p where p.id = (select patient_id from bench_note limit 1);
insert into patient_name
select (jsonb_populate_record(n, jsonb_build_object('id', nextval('patient_name_seq'), 'patient_id', cast({patient} as uuid)))).*
from patient_name n where n.patient_id = (select patient_id from bench_note limit 1);

set constraints all deferred;
insert into episode_history
select (jsonb_populate_record(h, jsonb_build_object('id', -{notes}, 'episode_id', cast({episode} as uuid)))).*
from episode_history h join episode_of_care e on e.history_id = h.id where e.id = (select episode_id from bench_note limit 1);
insert into episode_of_care
select (jsonb_populate_record(e, jsonb_build_object('id', cast({episode} as uuid), 'patient_id', cast({patient} as uuid), 'history_id', -{notes}))).*
from episode_of_care e where e.id = (select episode_id from bench_note limit 1);

insert into assessment
select (jsonb_populate_record(a, jsonb_build_object('id', c.id, 'patient_id', cast({patient} as uuid), 'episode_id', cast({episode} as uuid), 'amends', null,
        'amend_reason', null, 'happened_at', now() - ({notes} + 1 - c.day) * interval '1 day', 'entered_at', now() - ({notes} + 1 - c.day) * interval '1 day',
        'signed_at', now() - ({notes} + 1 - c.day) * interval '1 day'))).*
from bench_copy c join assessment a on a.id = c.source;
alter table finding disable trigger finding_of_draft_only;
insert into finding
select (jsonb_populate_record(f, jsonb_build_object('assessment_id', c.id, 'patient_id', cast({patient} as uuid), 'episode_id', cast({episode} as uuid),
        'happened_at', now() - ({notes} + 1 - c.day) * interval '1 day'))).*
from bench_copy c join finding f on f.assessment_id = c.source;
alter table finding enable trigger finding_of_draft_only;
