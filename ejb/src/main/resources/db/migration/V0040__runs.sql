-- Walks and runs as the runner tells them: distance as entered and in whole metres, the runner's own day. A run recorded in
-- error is voided and, where corrected, has a successor; a score that was not given stays null. No row for a day means that
-- nothing is known of that day.
create table run (
    id               uuid primary key,
    patient_id       uuid not null references patient,
    clinic_id        uuid not null references clinic,
    ran_on           date not null,
    zone             text not null,
    metres           integer not null check (metres between 0 and 1000000),
    entered_distance numeric(9, 4) not null,
    entered_unit     text not null check (entered_unit in ('KILOMETRE', 'MILE')),
    minutes          integer check (minutes between 1 and 1440),
    effort           integer check (effort between 0 and 10),
    pain_during      integer check (pain_during between 0 and 10),
    limp             boolean not null,
    sudden_pain      boolean not null,
    new_bruise       boolean not null,
    unwell           boolean not null,
    note             text,
    replaces         uuid references run,
    entered_by       uuid not null,
    entered_at       timestamptz not null,
    voided_by        uuid,
    voided_at        timestamptz,
    void_reason      text,
    check ((voided_by is null) = (voided_at is null) and (voided_by is null) = (void_reason is null))
);
comment on column run.zone is 'the zone whose calendar ran_on is a day of';
create index run_of_patient on run (patient_id, ran_on desc, entered_at desc) where voided_at is null;
create unique index run_successor on run (replaces);
grant update (voided_by, voided_at, void_reason) on run to strideback_app;
