-- The audit trail, in FHIR AuditEvent's terms. Append-only for the application: no UPDATE, no DELETE is ever granted.
create table audit_event (
    id          bigint generated always as identity primary key,
    happened_at timestamptz not null,
    caller      text not null,
    use_case    text not null,
    action      text not null check (action in ('C', 'R', 'U', 'D', 'E')),
    outcome     text not null check (outcome in ('SUCCESS', 'REFUSED', 'FAILED')),
    reason      text,
    detail      text,
    patient_id  uuid,
    episode_id  uuid,
    clinic_id   uuid,
    request_id  text not null
);
comment on table audit_event is 'who did what to whose file; never a clinical value';
create index audit_event_of_patient on audit_event (patient_id, id);
create index audit_event_of_caller on audit_event (caller, id);
