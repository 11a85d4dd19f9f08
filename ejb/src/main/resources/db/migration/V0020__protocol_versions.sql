-- Which protocol versions this installation has published. The content ships with the program; the checksum tells
-- whether it is still what was published under this version. Only the status ever changes.
create sequence protocol_version_seq increment by 50;
create table protocol_version (
    id           bigint primary key,
    code         text not null,
    version_no   integer not null check (version_no >= 1),
    checksum     text not null,
    status       text not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    published_at timestamptz,
    unique (code, version_no),
    check (published_at is not null or status = 'DRAFT')
);
grant update (status) on protocol_version to strideback_app;
