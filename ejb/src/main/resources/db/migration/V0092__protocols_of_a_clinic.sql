-- A clinic makes protocol versions of its own. Their content is the same rows and texts as in the shipped tables, kept with the version, which never changes:
-- the application may write nothing of it again but its status. What is still being written stands apart, as a draft that may change and be thrown away.
alter table protocol_version
    add column clinic_id    uuid references clinic,
    add column shipped_no   integer,
    add column content      jsonb,
    add column acknowledged jsonb not null default '[]',
    add column based_on     integer,
    add column reason       text,
    add column published_by uuid;
update protocol_version set shipped_no = version_no;
alter table protocol_version
    add check ((clinic_id is null) = (shipped_no is not null)),
    add check ((clinic_id is null) = (content is null)),
    add check ((clinic_id is null) = (published_by is null)),
    add unique (code, shipped_no);
comment on column protocol_version.clinic_id is 'whose version it is; none for one that ships with the program';
comment on column protocol_version.shipped_no is 'the number in the shipped table; another one than version_no where a clinic had taken that';
comment on column protocol_version.content is 'the rows of protocols, phases, statements and doses, and the texts by language, as in the shipped tables';
comment on column protocol_version.acknowledged is 'what the linter found and somebody let stand: finding, place, reason, who and when';
comment on column protocol_version.based_on is 'the version that it was copied from';
create unique index protocol_version_of_clinic on protocol_version (clinic_id, code) where status = 'PUBLISHED';

create table protocol_draft (
    id           uuid primary key,
    clinic_id    uuid not null references clinic,
    code         text not null,
    based_on     integer not null,
    content      jsonb not null,
    acknowledged jsonb not null,
    created_by   uuid not null,
    created_at   timestamptz not null,
    changed_by   uuid not null,
    changed_at   timestamptz not null,
    version      bigint not null,
    unique (clinic_id, code),
    foreign key (code, based_on) references protocol_version (code, version_no)
);
grant update (content, acknowledged, changed_by, changed_at, version), delete on protocol_draft to strideback_app;
