-- Episodes of care. What was told is a row of its own, written once; a correction adds a successor with its reason.
create table episode_of_care (
    id         uuid primary key,
    patient_id uuid not null references patient,
    clinic_id  uuid not null references clinic,
    opened_at  timestamptz not null,
    history_id bigint not null,
    version    bigint not null
);
create index episode_of_patient on episode_of_care (patient_id, opened_at desc);
grant update on episode_of_care to strideback_app;

create sequence episode_history_seq increment by 50;
create table episode_history (
    id                bigint primary key,
    episode_id        uuid not null references episode_of_care deferrable initially deferred,
    side              text not null check (side in ('LEFT', 'RIGHT', 'BILATERAL')),
    onset             text not null check (onset in ('SUDDEN', 'GRADUAL')),
    onset_date        date,
    mechanism         text not null check (mechanism in ('SPRINT', 'STRETCH', 'OVERUSE_GRADUAL', 'CONTUSION', 'UNKNOWN')),
    complaint         text,
    sprint_demand     boolean,
    earlier_injuries  integer check (earlier_injuries between 0 and 20),
    months_since_last integer check (months_since_last between 0 and 600),
    reason            text,
    recorded_by       uuid not null,
    recorded_at       timestamptz not null
);
create index episode_history_episode on episode_history (episode_id, id);
alter table episode_of_care add foreign key (history_id) references episode_history;
