-- The letter that goes with a referral: a draft that anybody of the clinic may go on with, then signed and never changed. A signed one is corrected by
-- another letter only, which names it.
create table referral_letter (
    id          uuid primary key,
    patient_id  uuid not null references patient,
    clinic_id   uuid not null references clinic,
    episode_id  uuid not null references episode_of_care,
    task_id     uuid not null references referral_task,
    corrects_id uuid references referral_letter,
    urgency     text not null check (urgency in ('EMERGENCY', 'URGENT_48H', 'ROUTINE_REFERRAL')),
    addressee   text check (length(addressee) <= 500),
    reason      text check (length(reason) <= 2000),
    findings    text check (length(findings) <= 8000),
    plan        text check (length(plan) <= 4000),
    request     text check (length(request) <= 2000),
    entered_at  timestamptz not null,
    author      uuid not null,
    signed_at   timestamptz,
    signed_by   uuid,
    version     bigint not null,
    check ((signed_at is null) = (signed_by is null)),
    check (signed_at is null or num_nonnulls(addressee, reason, request) = 3)
);
create unique index referral_letter_one_draft on referral_letter (task_id) where signed_at is null;
create index referral_letter_of_episode on referral_letter (episode_id, entered_at);
create index referral_letter_of_patient on referral_letter (patient_id);
grant update (urgency, addressee, reason, findings, plan, request, signed_at, signed_by, version) on referral_letter to strideback_app;

create function signed_letter_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a letter is never deleted' using errcode = 'restrict_violation';
    end if;
    if old.signed_at is not null and not only_given_to_another_runner(to_jsonb(old), to_jsonb(new)) then
        raise exception 'a signed letter stands as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger referral_letter_stands before update or delete on referral_letter
    for each row execute function signed_letter_stands();
