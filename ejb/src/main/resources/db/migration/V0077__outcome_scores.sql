-- What a runner answered to questionnaires: the total, the answer to each item where there are items, and which wording was asked. Told in
-- error, it is voided with a reason. On one day there is one answer to an instrument in an episode.
create table outcome_score (
    id            uuid primary key,
    patient_id    uuid not null references patient,
    clinic_id     uuid not null references clinic,
    episode_id    uuid not null references episode_of_care,
    instrument    text not null,
    table_version text not null,
    items_id      uuid references questionnaire_items,
    language      text,
    filled_on     date not null,
    zone          text not null,
    total         numeric not null,
    answers       jsonb not null,
    by_runner     boolean not null,
    entered_by    uuid not null,
    entered_at    timestamptz not null,
    voided_by     uuid,
    voided_at     timestamptz,
    void_reason   text,
    check ((voided_by is null) = (voided_at is null) and (voided_by is null) = (void_reason is null))
);
comment on column outcome_score.table_version is 'the version of the table of instruments by which it was scored';
comment on column outcome_score.items_id is 'the wording of the clinic that was asked; null for what is built in, and for a total from paper';
comment on column outcome_score.answers is 'number by item, empty for a total from paper';
comment on column outcome_score.zone is 'the zone whose calendar filled_on is a day of';
create unique index outcome_score_once_a_day on outcome_score (episode_id, instrument, filled_on) where voided_at is null;
create index outcome_score_of_patient on outcome_score (patient_id);
grant update (voided_by, voided_at, void_reason) on outcome_score to strideback_app;

-- What this runner cannot do because of the problem, in the runner's own words: asked again, word by word, until it is retired.
create table hindered_activity (
    id         uuid primary key,
    patient_id uuid not null references patient,
    clinic_id  uuid not null references clinic,
    episode_id uuid not null references episode_of_care,
    words      text not null check (length(words) between 1 and 200),
    named_on   date not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    place      integer not null,
    retired_by uuid,
    retired_at timestamptz,
    check ((retired_by is null) = (retired_at is null))
);
create index hindered_activity_of_episode on hindered_activity (episode_id, entered_at, place);
create index hindered_activity_of_patient on hindered_activity (patient_id);
grant update (retired_by, retired_at) on hindered_activity to strideback_app;
