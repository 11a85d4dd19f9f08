-- Items of questionnaires that a clinic loads from its own licensed copy. A version never changes: a newer one takes its place for what is
-- filled from then on, and one that may not be used any more is ended.
create table questionnaire_items (
    id         uuid primary key,
    clinic_id  uuid not null references clinic,
    instrument text not null,
    language   text not null check (language in ('en', 'de')),
    version    text not null,
    licence    text not null,
    content    jsonb not null,
    loaded_by  uuid not null,
    loaded_at  timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    unique (clinic_id, instrument, language, version),
    check ((ended_by is null) = (ended_at is null))
);
comment on column questionnaire_items.licence is 'what the clinic states about its right to use the wording';
comment on column questionnaire_items.content is 'instruction and items with their options';
grant update (ended_by, ended_at) on questionnaire_items to strideback_app;
