-- What was decided about a proposed protocol: which table said what on which facts, and what the therapist did with it.
-- Written once; the next decision is the next row.
create table proposal_decision (
    id                 uuid primary key,
    patient_id         uuid not null references patient,
    clinic_id          uuid not null references clinic,
    episode_id         uuid not null references episode_of_care,
    place              integer not null check (place >= 1),
    table_id           text not null,
    table_version      text not null,
    table_checksum     text not null,
    facts              jsonb not null,
    rule               text not null,
    proposed           text not null,
    decision           text not null check (decision in ('ACCEPTED', 'OVERRULED')),
    protocol_code      text not null,
    protocol_version   integer not null,
    start_phase        text not null,
    reason             text check (reason in ('CLINICAL_JUDGEMENT', 'PHYSICIAN_ORDER', 'EARLIER_RESPONSE',
                                              'RUNNERS_CHOICE', 'SETTING', 'OTHER')),
    remark             text,
    decided_by         uuid not null,
    decided_at         timestamptz not null,
    unique (episode_id, place),
    foreign key (protocol_code, protocol_version) references protocol_version (code, version_no),
    check ((decision = 'OVERRULED') = (reason is not null)),
    check (reason <> 'OTHER' or remark is not null)
);
comment on column proposal_decision.place is 'first, second … decision of the episode; two at once collide here';
comment on column proposal_decision.facts is 'what was known, by the names of the clinical reference';
