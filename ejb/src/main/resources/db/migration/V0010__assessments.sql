-- Assessments: a draft that keeps every word as typed, then signed findings that nobody changes, not even through SQL.
create table assessment (
    id            uuid primary key,
    patient_id    uuid not null references patient,
    clinic_id     uuid not null references clinic,
    episode_id    uuid not null references episode_of_care,
    status        text not null check (status in ('DRAFT', 'SIGNED', 'VOIDED')),
    happened_at   timestamptz not null,
    happened_zone text not null,
    entered_at    timestamptz not null,
    author        uuid not null,
    signed_by     uuid,
    signed_at     timestamptz,
    voided_by     uuid,
    voided_at     timestamptz,
    void_reason   text,
    catalogue     text not null,
    draft         jsonb not null,
    version       bigint not null,
    check ((signed_by is null) = (signed_at is null)),
    check (status <> 'SIGNED' or signed_at is not null),
    check ((status = 'VOIDED') = (voided_by is not null and voided_at is not null)),
    check (status <> 'VOIDED' or signed_at is null or void_reason is not null)
);
comment on column assessment.draft is 'text as typed, by finding code and side';
comment on column assessment.catalogue is 'the version of the table of findings that it was taken with';
create unique index assessment_one_draft on assessment (episode_id, author) where status = 'DRAFT';
create index assessment_of_episode on assessment (episode_id, happened_at desc);
grant update on assessment to strideback_app;

create table finding (
    assessment_id uuid not null references assessment,
    code          text not null,
    side          text not null check (side in ('LEFT', 'RIGHT', 'NONE')),
    patient_id    uuid not null references patient,
    clinic_id     uuid not null references clinic,
    status        text not null check (status in ('RECORDED', 'NOT_TESTED', 'UNABLE_PAIN')),
    value         numeric,
    entered       numeric,
    unit          text,
    choice        text,
    words         text,
    primary key (assessment_id, code, side),
    check ((value is null) = (entered is null) and (value is null) = (unit is null)),
    check ((status = 'RECORDED') = (num_nonnulls(value, choice, words) = 1))
);
comment on column finding.value is 'in the canonical unit of the test, exact';
comment on column finding.entered is 'as typed, in the unit beside it';

create function signed_assessment_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'an assessment is never deleted' using errcode = 'restrict_violation';
    end if;
    if old.status = 'VOIDED' or (old.status = 'SIGNED' and new.status <> 'VOIDED') then
        raise exception 'a signed assessment stands as it is' using errcode = 'restrict_violation';
    end if;
    if old.status = 'SIGNED'
            and (to_jsonb(new) - '{status,voided_by,voided_at,void_reason,version}'::text[])
                <> (to_jsonb(old) - '{status,voided_by,voided_at,void_reason,version}'::text[]) then
        raise exception 'voiding changes nothing else' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger assessment_stands before update or delete on assessment
    for each row execute function signed_assessment_stands();

create function finding_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a finding is never changed or deleted' using errcode = 'restrict_violation';
end $$;
create trigger finding_stands before update or delete on finding
    for each row execute function finding_stands();

create function finding_of_draft_only() returns trigger language plpgsql as $$
begin
    if exists (select from new_findings f join assessment a on a.id = f.assessment_id where a.status <> 'DRAFT') then
        raise exception 'findings are written when an assessment is signed' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
create trigger finding_of_draft_only after insert on finding referencing new table as new_findings
    for each statement execute function finding_of_draft_only();
