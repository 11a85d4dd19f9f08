-- How far the runner used to run in a week, or wants to: what "60 % of before" is a part of. The newest row holds.
create table usual_distance (
    id               uuid primary key,
    patient_id       uuid not null references patient,
    clinic_id        uuid not null references clinic,
    episode_id       uuid not null references episode_of_care,
    basis            text not null check (basis in ('BEFORE', 'GOAL')),
    metres           integer not null check (metres between 1 and 1000000),
    entered_distance numeric(9, 4) not null,
    entered_unit     text not null check (entered_unit in ('KILOMETRE', 'MILE')),
    entered_by       uuid not null,
    entered_at       timestamptz not null
);
create index usual_distance_of_episode on usual_distance (episode_id, entered_at desc);
