-- Short texts that a therapist types by an abbreviation: one's own, seen by nobody else, about no runner.
create table snippet (
    id           uuid primary key,
    owner        uuid not null,
    abbreviation text not null check (length(abbreviation) between 1 and 20),
    words        text not null check (length(words) between 1 and 2000),
    changed_at   timestamptz not null,
    version      bigint not null,
    unique (owner, abbreviation)
);
grant update (abbreviation, words, changed_at, version), delete on snippet to strideback_app;
