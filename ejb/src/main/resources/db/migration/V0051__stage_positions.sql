-- Where each episode stands: what its decisions come to, kept as one row for whoever only asks for the stage, and held while
-- somebody decides. The decisions are the record, this row follows them.
create table stage_position (
    episode_id     uuid primary key references episode_of_care,
    patient_id     uuid not null references patient,
    clinic_id      uuid not null references clinic,
    decisions      integer not null,
    stage          integer check (stage between 0 and 8),
    step           integer,
    stage_since    date,
    stage_since_at timestamptz,
    step_since     date,
    step_since_at  timestamptz
);
comment on column stage_position.decisions is 'decisions and withdrawals so far: the version that a form carries';
create index stage_position_of_patient on stage_position (patient_id);
grant update on stage_position to strideback_app;
