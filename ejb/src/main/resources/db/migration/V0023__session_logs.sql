-- What was really done: one row per exercise ticked off, on the runner's own day. A row recorded in error is voided, never
-- changed; no row means that nothing is known of that day.
create table session_log (
    id              uuid primary key,
    patient_id      uuid not null references patient,
    clinic_id       uuid not null references clinic,
    plan_id         uuid not null references care_plan,
    prescription_id uuid not null references prescription,
    happened_on     date not null,
    outcome         text not null check (outcome in ('DONE', 'CHANGED', 'SKIPPED')),
    sets            integer check (sets between 1 and 99),
    reps            integer check (reps between 1 and 999),
    seconds         integer check (seconds between 1 and 7200),
    entered_by      uuid not null,
    entered_at      timestamptz not null,
    voided_by       uuid,
    voided_at       timestamptz,
    void_reason     text,
    check ((voided_by is null) = (voided_at is null))
);
create index session_log_of_plan on session_log (plan_id, happened_on) where voided_at is null;
grant update (voided_by, voided_at, void_reason) on session_log to strideback_app;
