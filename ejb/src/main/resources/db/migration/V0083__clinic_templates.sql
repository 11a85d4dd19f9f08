-- Templates of assessments that a clinic makes for itself. They change, are retired and brought back, and are never deleted: who did what stands in the
-- trail, and what an assessment asked stands with the assessment.
create table clinic_template (
    id         uuid primary key,
    clinic_id  uuid not null references clinic,
    name       text not null check (name = btrim(name) and length(name) between 1 and 80),
    suggested  text not null check (suggested in ('FIRST_SUDDEN', 'FIRST_GRADUAL', 'LATER', 'NONE')),
    codes      text[] not null check (cardinality(codes) > 0),
    created_by uuid not null,
    created_at timestamptz not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    retired    boolean not null,
    version    bigint not null,
    check (not retired or suggested = 'NONE')
);
comment on column clinic_template.suggested is 'for which visits it is first choice, before the shipped one';
comment on column clinic_template.codes is 'of the questions, in their order';
create unique index clinic_template_name on clinic_template (clinic_id, lower(name));
create unique index clinic_template_suggested on clinic_template (clinic_id, suggested) where suggested <> 'NONE';
grant update (name, suggested, codes, changed_by, changed_at, retired, version) on clinic_template to strideback_app;
