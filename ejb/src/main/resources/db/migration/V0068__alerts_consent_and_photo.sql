-- What nobody may overlook about a runner, what the runner agreed to, and what the runner looks like. No row is ever deleted: it ends, with who said so.
create table patient_alert (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    kind        text not null check (kind in ('ALLERGY', 'ALERT')),
    words       text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    ended_at    timestamptz,
    ended_by    uuid,
    end_reason  text,
    check (num_nonnulls(ended_at, ended_by, end_reason) in (0, 3))
);
create index patient_alert_of_patient on patient_alert (patient_id, recorded_at);
grant update (ended_at, ended_by, end_reason) on patient_alert to strideback_app;

create table consent (
    id                    uuid primary key,
    patient_id            uuid not null references patient,
    kind                  text not null check (kind in ('TREATMENT', 'REFERRER', 'MESSAGES')),
    text_version          text not null,
    given_on              date not null,
    recorded_at           timestamptz not null,
    recorded_by           uuid not null,
    withdrawn_on          date,
    withdrawal_recorded_at timestamptz,
    withdrawal_recorded_by uuid,
    check (withdrawn_on >= given_on),
    check (num_nonnulls(withdrawn_on, withdrawal_recorded_at, withdrawal_recorded_by) in (0, 3))
);
comment on column consent.text_version is 'which text the runner agreed to; texts are kept under their version and never change';
create index consent_of_patient on consent (patient_id, recorded_at);
create unique index consent_in_force on consent (patient_id, kind) where withdrawn_on is null;
grant update (withdrawn_on, withdrawal_recorded_at, withdrawal_recorded_by) on consent to strideback_app;

-- So that nobody treats the wrong runner. A picture that was taken away is gone; that there was one stays.
create table patient_photo (
    id         uuid primary key,
    patient_id uuid not null references patient,
    image      bytea check (octet_length(image) <= 200000),
    taken_at   timestamptz not null,
    taken_by   uuid not null,
    removed_at timestamptz,
    removed_by uuid,
    check (num_nonnulls(removed_at, removed_by) in (0, 2)),
    check ((image is null) = (removed_at is not null))
);
comment on column patient_photo.image is 'JPEG, 256 by 256 pixels, without what cameras write beside the picture';
create unique index patient_photo_now on patient_photo (patient_id) where removed_at is null;
create index patient_photo_of_patient on patient_photo (patient_id);
grant update (image, removed_at, removed_by) on patient_photo to strideback_app;
