-- The rules answer otherwise than when the decision in force was taken. One row for an episode while that is so: written when an assessment is signed and on
-- day 5 of a strain, gone when somebody decides or the answer is the old one again. Derived; the facts stand elsewhere.
create table proposal_change (
    episode_id uuid primary key references episode_of_care,
    patient_id uuid not null references patient,
    clinic_id  uuid not null references clinic,
    rule       text not null,
    proposed   text,
    noticed_at timestamptz not null,
    kept_by    uuid,
    kept_at    timestamptz,
    check ((kept_by is null) = (kept_at is null))
);
comment on column proposal_change.rule is 'that decides now';
comment on column proposal_change.proposed is 'the protocol proposed now; null where the rules stop';
comment on column proposal_change.kept_at is 'when somebody saw this answer and kept the plan; another answer asks anew';
create index proposal_change_of_patient on proposal_change (patient_id);
grant update, delete on proposal_change to strideback_app;
