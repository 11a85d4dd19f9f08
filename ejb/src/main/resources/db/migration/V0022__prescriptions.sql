-- Prescriptions: exercise and dose. Never edited: a change ends one and adds its successor, so only the end may be written.
create table prescription (
    id             uuid primary key,
    patient_id     uuid not null references patient,
    clinic_id      uuid not null references clinic,
    plan_id        uuid not null references care_plan,
    place          integer not null,
    phase          text,
    exercise       text not null,
    or_exercise    text,
    sets           text,
    reps           text,
    per            text check (per in ('SIDE', 'ARM')),
    seconds        text,
    metres         text,
    lower_seconds  text,
    pause_seconds  text,
    lift_seconds   text,
    rest_seconds   integer,
    effort         text not null,
    load_percent   integer,
    load_step      integer,
    load_kg        numeric(5, 1) check (load_kg > 0),
    frequency      text,
    progression    text not null,
    note           text,
    evidence       text,
    reported       boolean not null,
    source         text,
    starts_on      date not null,
    ends_on        date,
    reason         text,
    successor_of   uuid references prescription,
    prescribed_by  uuid not null,
    prescribed_at  timestamptz not null,
    ended_on       date,
    ended_by       uuid,
    ended_at       timestamptz,
    end_reason     text,
    check ((ended_on is null) = (ended_at is null))
);
comment on column prescription.phase is 'the phase of the protocol that it comes from; none when prescribed by hand';
comment on column prescription.ends_on is 'last day as planned, for a dose that holds for one week of a phase';
comment on column prescription.ended_on is 'the first day on which it holds no more';
create index prescription_plan on prescription (plan_id, place);
grant update (ended_on, ended_by, ended_at, end_reason) on prescription to strideback_app;
