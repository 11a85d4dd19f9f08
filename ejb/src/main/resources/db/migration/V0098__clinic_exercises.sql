-- Exercises that a clinic adds to the library. Never edited: a change retires one and adds its successor, so that a runner goes on with what was
-- prescribed. The id is the code by which a prescription names it.
create table clinic_exercise (
    id           uuid primary key,
    clinic_id    uuid not null references clinic,
    tags         text[] not null,
    equipment    text[] not null,
    link         text not null check (link = '' or (link like 'https://%' and length(link) <= 500)),
    successor_of uuid references clinic_exercise,
    added_by     uuid not null,
    added_at     timestamptz not null,
    retired_by   uuid,
    retired_at   timestamptz,
    version      bigint not null,
    check ((retired_by is null) = (retired_at is null))
);
comment on column clinic_exercise.link is 'of a picture or a video; empty for none';
create index clinic_exercise_clinic on clinic_exercise (clinic_id);
grant update (retired_by, retired_at, version) on clinic_exercise to strideback_app;

create table clinic_exercise_text (
    exercise_id uuid not null references clinic_exercise,
    language    text not null check (language in ('en', 'de')),
    name        text not null check (name = btrim(name) and length(name) between 1 and 80),
    cue         text not null check (length(cue) between 1 and 300),
    purpose     text not null,
    setup       text not null,
    steps       text not null,
    faults      text not null,
    primary key (exercise_id, language)
);
comment on column clinic_exercise_text.steps is 'one a line';
comment on column clinic_exercise_text.faults is 'one a line';
