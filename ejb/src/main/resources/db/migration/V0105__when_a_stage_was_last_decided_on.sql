-- What was told after the last decision has had no answer yet: a sudden pain stays on the phone and on the worklist until somebody decides.
alter table stage_position add column decided_at timestamptz;
comment on column stage_position.decided_at is 'the newest decision that stands; null while there is none';

update stage_position s
set decided_at = (select max(d.decided_at) from readiness_decision d where d.episode_id = s.episode_id and d.withdrawn_at is null);
