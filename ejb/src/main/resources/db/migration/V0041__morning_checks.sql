-- How the leg was on a morning: the answer to the run of the day before, and the baseline of the run of the day itself. One
-- answer a morning holds; a later one takes its place.
create table morning_check (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    clinic_id   uuid not null references clinic,
    morning_of  date not null,
    pain        integer not null check (pain between 0 and 10),
    entered_by  uuid not null,
    entered_at  timestamptz not null,
    voided_by   uuid,
    voided_at   timestamptz,
    void_reason text,
    check ((voided_by is null) = (voided_at is null) and (voided_by is null) = (void_reason is null))
);
create unique index one_answer_a_morning on morning_check (patient_id, morning_of) where voided_at is null;
grant update (voided_by, voided_at, void_reason) on morning_check to strideback_app;
