-- Runners: facts, names, numbers, and the clinics that treat them. A number comes with the runner, whoever inserts.
create extension if not exists pg_trgm;

create table patient (
    id            uuid primary key,
    birth_date    date not null,
    sex           text not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    phone         text,
    email         text,
    zone          text not null,
    search_key    text not null,
    registered_at timestamptz not null,
    registered_by uuid not null,
    version       bigint not null
);
comment on column patient.search_key is 'the words of all names without accents and case, one blank before each';
create index patient_search on patient using gin (search_key gin_trgm_ops);
create index patient_birth_date on patient (birth_date);
grant update on patient to strideback_app;

create sequence patient_name_seq increment by 50;
create table patient_name (
    id         bigint primary key,
    patient_id uuid not null references patient,
    name_use   text not null check (name_use in ('OFFICIAL', 'PREFERRED')),
    given      text,
    family     text,
    unique (patient_id, name_use)
);
grant update, delete on patient_name to strideback_app;

create sequence patient_clinic_seq increment by 50;
create table patient_clinic (
    id         bigint primary key,
    patient_id uuid not null references patient,
    clinic_id  uuid not null references clinic,
    valid_from date not null,
    valid_to   date,
    check (valid_to >= valid_from)
);
create index patient_clinic_patient on patient_clinic (patient_id, clinic_id);
create index patient_clinic_clinic on patient_clinic (clinic_id, patient_id);
grant update (valid_to) on patient_clinic to strideback_app;

create sequence patient_number_serial start with 1001 maxvalue 9999999;
create table patient_number_row (
    number     text primary key check (length(number) = 8),
    patient_id uuid not null references patient
);
create index patient_number_patient on patient_number_row (patient_id);

-- Seven digits and Damm's check digit (Damm 2004), the same as in the application.
create function next_patient_number() returns text language plpgsql as $$
declare
    damm constant text[] := array['0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
                                  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'];
    digits text := lpad(nextval('patient_number_serial')::text, 7, '0');
    interim int := 0;
begin
    for i in 1..7 loop
        interim := substr(damm[interim + 1], substr(digits, i, 1)::int + 1, 1)::int;
    end loop;
    return digits || interim;
end $$;

create function give_patient_number() returns trigger language plpgsql as $$
begin
    insert into patient_number_row (number, patient_id) values (next_patient_number(), new.id);
    return new;
end $$;
create trigger patient_gets_number after insert on patient for each row execute function give_patient_number();

alter table account add foreign key (patient_id) references patient;
