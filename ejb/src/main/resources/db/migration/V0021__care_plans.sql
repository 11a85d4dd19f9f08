-- Care plans: a protocol version applied to an episode. The version is pinned; phases are entered one after another, each
-- with who and why. One plan at a time is active in an episode.
create table care_plan (
    id               uuid primary key,
    patient_id       uuid not null references patient,
    clinic_id        uuid not null references clinic,
    episode_id       uuid not null references episode_of_care,
    protocol_code    text not null,
    protocol_version integer not null,
    phase            text not null,
    phase_since      date not null,
    started_on       date not null,
    status           text not null check (status in ('ACTIVE', 'ENDED')),
    opened_by        uuid not null,
    opened_at        timestamptz not null,
    ended_at         timestamptz,
    version          bigint not null,
    foreign key (protocol_code, protocol_version) references protocol_version (code, version_no),
    check ((status = 'ENDED') = (ended_at is not null))
);
create unique index one_active_plan on care_plan (episode_id) where status = 'ACTIVE';
create index care_plan_of_patient on care_plan (patient_id, status);
grant update (phase, phase_since, status, ended_at, version) on care_plan to strideback_app;

create table care_plan_beside (
    plan_id          uuid not null references care_plan,
    protocol_code    text not null,
    protocol_version integer not null,
    primary key (plan_id, protocol_code),
    foreign key (protocol_code, protocol_version) references protocol_version (code, version_no)
);
comment on table care_plan_beside is 'protocols that run beside the base protocol of the plan';

create sequence phase_move_seq increment by 50;
create table phase_move (
    id       bigint primary key,
    plan_id  uuid not null references care_plan,
    phase    text not null,
    since    date not null,
    reason   text,
    moved_by uuid not null,
    moved_at timestamptz not null
);
create index phase_move_plan on phase_move (plan_id, id);
