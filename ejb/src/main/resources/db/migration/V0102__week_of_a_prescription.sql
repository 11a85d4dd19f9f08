-- What the plan asks for is found by exercise and week, because another version of a protocol may ask for the same at another place. Of those before this, a week
-- tells itself by its last day, and the last one, which goes on, by the week before it.
alter table prescription add week integer check (week >= 1);
comment on column prescription.week is 'the week of the phase for which the dose holds; none when for the whole phase, or when only the therapist asks for it';

update prescription r set week = (r.ends_on - p.phase_since + 1) / 7
from care_plan p
where p.id = r.plan_id and r.origins <> '' and r.ended_at is null and r.ends_on >= p.phase_since + 6;

update prescription r set week = w.last + 1
from (select plan_id, exercise, max(week) as last from prescription where week is not null group by plan_id, exercise) w
where w.plan_id = r.plan_id and w.exercise = r.exercise and r.origins <> '' and r.ended_at is null and r.ends_on is null;
