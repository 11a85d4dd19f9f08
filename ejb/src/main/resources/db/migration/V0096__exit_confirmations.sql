-- What the therapist has seen of the exits of a phase where no measurement says it: met or not met, on which day. A later word about the same exit takes the
-- place of the earlier one, which stays; so does one that is withdrawn. Words count for the stay in the phase in which they were given.
create table exit_confirmation (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    clinic_id   uuid not null references clinic,
    plan_id     uuid not null references care_plan,
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
create unique index one_word_an_exit on exit_confirmation (plan_id, criterion) where voided_at is null;
create index exit_confirmation_of_patient on exit_confirmation (patient_id);
grant update (voided_by, voided_at, void_reason) on exit_confirmation to strideback_app;
