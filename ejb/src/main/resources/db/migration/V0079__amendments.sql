-- A signed assessment that was wrong is amended by a successor: a new assessment with the reason. The one before stays as it was signed, says by which it was
-- amended, and counts no more.
alter table assessment
    add column amends uuid references assessment,
    add column amend_reason text check (length(amend_reason) between 1 and 500),
    add column amended_by uuid references assessment,
    drop constraint assessment_status_check,
    add constraint assessment_status_check check (status in ('DRAFT', 'SIGNED', 'AMENDED', 'VOIDED')),
    add constraint assessment_amendment_has_reason check ((amends is null) = (amend_reason is null)),
    add constraint assessment_amended_says_by_which check (status <> 'AMENDED' or amended_by is not null);
comment on column assessment.amends is 'the assessment in whose place it stands, or will once signed';
comment on column assessment.amended_by is 'the assessment that stands in its place';
create unique index assessment_one_successor on assessment (amends) where amends is not null and status in ('SIGNED', 'AMENDED');

create or replace function signed_assessment_stands() returns trigger language plpgsql as $$
declare
    changes text[] := '{status,version}'
        || case new.status when 'AMENDED' then '{amended_by}'::text[] else '{voided_by,voided_at,void_reason}'::text[] end;
begin
    if tg_op = 'DELETE' then
        raise exception 'an assessment is never deleted' using errcode = 'restrict_violation';
    end if;
    if only_given_to_another_runner(to_jsonb(old), to_jsonb(new)) then
        return new;
    end if;
    if old.status in ('AMENDED', 'VOIDED') or (old.status = 'SIGNED' and new.status not in ('AMENDED', 'VOIDED')) then
        raise exception 'a signed assessment stands as it is' using errcode = 'restrict_violation';
    end if;
    if old.status = 'SIGNED' and to_jsonb(new) - changes <> to_jsonb(old) - changes then
        raise exception 'amending and voiding change nothing else' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
