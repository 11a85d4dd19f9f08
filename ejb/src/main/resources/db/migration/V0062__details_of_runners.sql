-- What a registry has to know beside the name: birth dates that are only known to the month or year, what runners tell about
-- themselves (texts under the code of the field, so that a new field is no migration), and whether they are still treated.
alter table patient
    add column birth_precision text not null default 'DAY' check (birth_precision in ('DAY', 'MONTH', 'YEAR')),
    add column details jsonb not null default '{}',
    add column standing text not null default 'ACTIVE'
        check (standing in ('ACTIVE', 'MOVED_AWAY', 'DECEASED', 'ARCHIVED', 'MERGED')),
    add column standing_since date;
comment on column patient.birth_date is 'the day, or the first day of the month or year that is all that is known';
update patient set details = jsonb_strip_nulls(jsonb_build_object('PHONE_1', phone, 'EMAIL_1', email));
alter table patient drop column phone, drop column email;

alter table patient_name drop constraint patient_name_name_use_check;
alter table patient_name add check (name_use in ('OFFICIAL', 'PREFERRED', 'NATIVE', 'FORMER'));
