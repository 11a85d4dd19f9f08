-- What the therapist has seen with own eyes where no measurement says it: met or not met, on which day. A later word about the
-- same criterion takes the place of the earlier one, which stays.
create table gate_confirmation (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    clinic_id   uuid not null references clinic,
    episode_id  uuid not null references episode_of_care,
    criterion   text not null,
    met         boolean not null,
    seen_on     date not null,
    note        text,
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    voided_by   uuid,
    voided_at   timestamptz,
    void_reason text,
    check ((voided_by is null) = (voided_at is null) and (voided_by is null) = (void_reason is null))
);
create unique index one_word_a_criterion on gate_confirmation (episode_id, criterion) where voided_at is null;
grant update (voided_by, voided_at, void_reason) on gate_confirmation to strideback_app;
