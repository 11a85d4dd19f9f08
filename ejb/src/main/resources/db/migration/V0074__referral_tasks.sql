-- A flag that sends a runner to somebody else is a task until somebody says what became of it. It is raised once for each flag of an assessment, and
-- closed once.
create table referral_task (
    id            uuid primary key,
    patient_id    uuid not null references patient,
    clinic_id     uuid not null references clinic,
    episode_id    uuid not null references episode_of_care,
    assessment_id uuid not null references assessment,
    flag          text not null check (flag ~ '^[A-Z0-9-]+$'),
    urgency       text not null check (urgency in ('EMERGENCY', 'URGENT_48H', 'ROUTINE_REFERRAL')),
    found_on      date not null,
    due_on        date not null check (due_on >= found_on),
    entered_at    timestamptz not null,
    raised_by     uuid not null,
    outcome       text check (outcome in ('SEEN', 'DECLINED', 'CLEARED', 'NOT_NEEDED', 'WITHDRAWN')),
    note          text check (length(note) <= 2000),
    closed_at     timestamptz,
    closed_by     uuid,
    version       bigint not null,
    unique (assessment_id, flag),
    check (num_nonnulls(outcome, closed_at, closed_by) in (0, 3)),
    check (note is null or outcome is not null)
);
comment on column referral_task.flag is 'the code of the finding, or CLS-SEVERE for a severe class';
comment on column referral_task.outcome is 'WITHDRAWN comes with the assessment that was recorded in error, and its reason as the note';
create index referral_task_of_patient on referral_task (patient_id, due_on);
create index referral_task_of_episode on referral_task (episode_id, due_on);
grant update (outcome, note, closed_at, closed_by, version) on referral_task to strideback_app;

create function closed_referral_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a referral is never deleted' using errcode = 'restrict_violation';
    end if;
    if old.closed_at is not null and not only_given_to_another_runner(to_jsonb(old), to_jsonb(new)) then
        raise exception 'a closed referral stands as it is' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger referral_task_stands before update or delete on referral_task
    for each row execute function closed_referral_stands();
