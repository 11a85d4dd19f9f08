-- A clinic's own versions of a shipped rule table: the shipped table, and the thresholds that the clinic sets otherwise. A decision points at id, version and
-- checksum of the table that judged, so what was in force stays as it was: a published version is only ever retired.
create table rule_version (
    id            uuid primary key,
    clinic_id     uuid not null references clinic,
    table_id      text not null check (table_id in ('BASE_PROTOCOL', 'ADD_ONS')),
    base_version  text not null,
    base_checksum text not null,
    place         integer not null check (place >= 1),
    status        text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    limits        jsonb not null,
    changed_by    uuid not null,
    changed_at    timestamptz not null,
    published_by  uuid,
    published_at  timestamptz,
    retired_by    uuid,
    retired_at    timestamptz,
    version       bigint not null,
    unique (clinic_id, table_id, place),
    check ((published_by is null) = (published_at is null) and (published_at is null) = (status = 'DRAFT')),
    check ((retired_by is null) = (retired_at is null) and (retired_at is not null) = (status = 'RETIRED'))
);
comment on column rule_version.base_checksum is 'of the shipped table that it was made for; with another one it is not read';
comment on column rule_version.place is 'first, second … version of this table at the clinic';
comment on column rule_version.limits is 'by rule, alternative and measure: the threshold, why, and since when it is in force';
create unique index rule_version_in_force on rule_version (clinic_id, table_id, base_checksum) where status = 'PUBLISHED';
create unique index rule_version_draft on rule_version (clinic_id, table_id, base_checksum) where status = 'DRAFT';
grant update (status, limits, changed_by, changed_at, published_by, published_at, retired_by, retired_at, version) on rule_version to strideback_app;

create function published_rules_stand() returns trigger language plpgsql as $$
declare
    retiring text[] := '{status,retired_by,retired_at,version}';
begin
    if tg_op = 'DELETE' then
        raise exception 'a version of rules is never deleted' using errcode = 'restrict_violation';
    end if;
    if old.status = 'RETIRED'
            or (old.status = 'PUBLISHED' and (new.status <> 'RETIRED' or to_jsonb(new) - retiring <> to_jsonb(old) - retiring)) then
        raise exception 'published rules stand as they are' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger rules_stand before update or delete on rule_version
    for each row execute function published_rules_stand();

-- The newest decisions of a clinic, judged again by a draft.
create index proposal_decision_of_clinic on proposal_decision (clinic_id, decided_at desc);
