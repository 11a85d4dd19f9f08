-- A plan may be moved to another version of its protocol by a therapist's decision, and back on the same day while nothing else was changed.
create table version_move (
    id           uuid primary key,
    plan_id      uuid not null references care_plan,
    from_version integer not null,
    to_version   integer not null,
    moved_on     date not null,
    moved_by     uuid not null,
    moved_at     timestamptz not null,
    undone_by    uuid,
    undone_at    timestamptz,
    check ((undone_by is null) = (undone_at is null))
);
create index version_move_of_plan on version_move (plan_id, moved_at);
grant update (undone_by, undone_at) on version_move to strideback_app;

grant update (protocol_version) on care_plan to strideback_app;
create index care_plan_on_version on care_plan (protocol_code, protocol_version, started_on, id) where status = 'ACTIVE';
