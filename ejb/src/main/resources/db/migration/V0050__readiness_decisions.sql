-- Decisions about the stage of the return to running. A decision is written once with everything it was based on: the verdict
-- on each criterion, its value and day, and the version of the tables. One made in error is withdrawn with a reason.
create table readiness_decision (
    id              uuid primary key,
    patient_id      uuid not null references patient,
    clinic_id       uuid not null references clinic,
    episode_id      uuid not null references episode_of_care,
    place           integer not null,
    act             text not null check (act in ('START', 'PROGRESS', 'HOLD', 'STEP_BACK')),
    proposed_act    text not null check (proposed_act in ('START', 'PROGRESS', 'HOLD', 'STEP_BACK')),
    proposed_rule   text not null,
    from_stage      integer check (from_stage between 0 and 8),
    from_step       integer,
    to_stage        integer not null check (to_stage between 0 and 8),
    to_step         integer not null,
    cap_stage       integer check (cap_stage between 0 and 8),
    cap_rule        text,
    pain_ceiling    integer not null check (pain_ceiling between 0 and 10),
    reason          text,
    message         text,
    gates_version   text not null,
    gates_checksum  text not null,
    decided_on      date not null,
    decided_by      uuid not null,
    decided_at      timestamptz not null,
    withdrawn_by    uuid,
    withdrawn_at    timestamptz,
    withdraw_reason text,
    unique (episode_id, place),
    check ((from_stage is null) = (act = 'START')),
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_by is null) = (withdraw_reason is null))
);
comment on column readiness_decision.place is 'first, second … decision of the episode';
comment on column readiness_decision.message is 'what the runner reads';
grant update (withdrawn_by, withdrawn_at, withdraw_reason) on readiness_decision to strideback_app;

create sequence criterion_verdict_seq increment by 50;
create table criterion_verdict (
    id          bigint primary key,
    decision_id uuid not null references readiness_decision,
    criterion   text not null,
    verdict     text not null check (verdict in ('MET', 'CONFIRMED', 'NOT_MET', 'NOT_ASSESSED')),
    value       text,
    taken_on    date,
    origin      text,
    unique (decision_id, criterion)
);
