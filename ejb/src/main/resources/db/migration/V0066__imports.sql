-- A file of runners is checked into rows of its own first; nobody is registered before somebody has confirmed. Rows wait here
-- only as long as they are needed: what a row tells of a runner goes when the runner is registered or the import ends.
create table import_job (
    id           uuid primary key,
    clinic_id    uuid not null references clinic,
    created_by   uuid not null,
    created_at   timestamptz not null,
    file_name    text not null,
    mapping      jsonb not null,
    state        text not null check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'CONFIRMED', 'DONE')),
    touched_at   timestamptz not null,
    total        int not null,
    checked      int not null default 0,
    checked_at   timestamptz,
    confirmed_at timestamptz,
    possible_too boolean not null default false,
    look_again   boolean not null default false,
    position     bigint not null default 0,
    failure      text
);
comment on column import_job.total is 'rows of the file';
comment on column import_job.checked_at is 'as of when the rows were compared with the registry';
comment on column import_job.touched_at is 'when work on it last went on: who sees a job stand still may start it again';
comment on column import_job.look_again is 'somebody was registered between the check and the confirmation';
comment on column import_job.position is 'the line up to which everything is registered: a restart goes on behind it';
create index import_job_of_clinic on import_job (clinic_id, created_at desc);
grant update, delete on import_job to strideback_app;

create table import_row (
    job_id        uuid not null references import_job on delete cascade,
    line          bigint not null,
    verdict       text not null check (verdict in ('NEW', 'EXACT', 'POSSIBLE', 'ERROR')),
    likeness      text,
    reasons       jsonb not null,
    runner        jsonb,
    other_line    bigint,
    other_patient uuid,
    score         numeric(6, 2),
    patient_id    uuid,
    primary key (job_id, line)
);
comment on column import_row.reasons is 'what is to be mended, or the rows of the table of duplicates that hold';
comment on column import_row.runner is 'the runner as told; null for an error, and when it is no longer needed';
grant update, delete on import_row to strideback_app;

-- Candidates for many at once: numbers and keys go together. Keys that very many share are read in part only. An empty registry
-- that grows while it is read must not be read from end to end.
create function match_candidates_of(numbers int[], keys text[], most int) returns table (number int, patient_id uuid)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select c.number, c.patient_id
    from (select k.number, m.patient_id,
                 row_number() over (partition by k.number order by count(*) desc, m.patient_id) as place
          from unnest(numbers, keys) k(number, key)
          cross join lateral (select x.patient_id from match_key x where x.key = k.key limit most) m
          group by k.number, m.patient_id) c
    where c.place <= most
$$;

revoke execute on function match_candidates_of from public;
grant execute on function match_candidates_of to strideback_app;
