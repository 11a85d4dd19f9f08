-- A runner may correct a run or take it back for a day after telling it, and a correction does not begin that day anew.
alter table run add column first_told_at timestamptz;
comment on column run.first_told_at is 'when the run was first told that this one corrects; null where it corrects none';

with recursive told (id, first_told_at) as (
    select r.id, r.entered_at from run r where r.replaces is null
    union all
    select s.id, t.first_told_at from told t join run s on s.replaces = t.id)
update run r set first_told_at = t.first_told_at from told t where t.id = r.id and r.replaces is not null;

alter table run add check ((replaces is null) = (first_told_at is null));
