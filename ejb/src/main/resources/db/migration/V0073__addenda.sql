-- What somebody adds to a signed assessment stands beside it, with who and when; neither is changed.
create table assessment_addendum (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    patient_id    uuid not null references patient,
    words         text not null check (length(words) between 1 and 4000),
    written_at    timestamptz not null,
    written_by    uuid not null
);
create index assessment_addendum_of_assessment on assessment_addendum (assessment_id, written_at);
create index assessment_addendum_of_patient on assessment_addendum (patient_id);

create function addendum_to_signed_only() returns trigger language plpgsql as $$
begin
    if not exists (select from assessment a
                   where a.id = new.assessment_id and a.patient_id = new.patient_id and a.status = 'SIGNED') then
        raise exception 'something is added to a signed assessment only' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger addendum_to_signed_only before insert on assessment_addendum
    for each row execute function addendum_to_signed_only();
