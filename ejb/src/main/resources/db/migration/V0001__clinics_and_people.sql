-- Clinics, the people who sign in, and who works where. The application's role reads and adds by default; it changes
-- only what is granted below, and deletes nothing unless a table says so.
alter default privileges in schema public grant select, insert on tables to strideback_app;
alter default privileges in schema public grant usage on sequences to strideback_app;

create table clinic (
    id      uuid primary key,
    name    text not null,
    zone    text not null,
    version bigint not null
);
grant update on clinic to strideback_app;

create table account (
    id           uuid primary key,
    sign_in_name text not null unique,
    given_name   text not null,
    family_name  text not null,
    email        text not null,
    role         text not null check (role in ('THERAPIST', 'PATIENT', 'ADMINISTRATOR')),
    patient_id   uuid,
    active       boolean not null,
    created_at   timestamptz not null,
    version      bigint not null
);
comment on column account.id is 'the subject that the login server vouches for';
create unique index account_of_patient on account (patient_id) where active;
grant update on account to strideback_app;

create sequence membership_seq increment by 50;
create table membership (
    id         bigint primary key,
    person_id  uuid not null references account,
    clinic_id  uuid not null references clinic,
    valid_from date not null,
    valid_to   date,
    check (valid_to >= valid_from)
);
create index membership_person on membership (person_id, clinic_id);
grant update (valid_to) on membership to strideback_app;
