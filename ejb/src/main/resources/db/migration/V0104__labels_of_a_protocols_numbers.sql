-- What a protocol says of itself has labels of its own for its ceilings and durations, and may be "reported". Drafts and versions of clinics that were written
-- before have none: how long a phase lasts is the clinic's own setting there, and the rest goes by the protocol's label, as it did.
create function pg_temp.labelled(content jsonb) returns jsonb language sql as $$
    select content
        || jsonb_build_object(
            'protocol',
            '{"reported": "no", "ceiling_evidence": "", "threshold_evidence": "", "duration_evidence": ""}'::jsonb || (content -> 'protocol'),
            'phases',
            (select coalesce(jsonb_agg(
                        jsonb_build_object('duration_evidence', case when phase ->> 'duration' = '' then '' else 'CLINIC_SETTING' end) || phase
                        order by place), '[]')
             from jsonb_array_elements(content -> 'phases') with ordinality as phases (phase, place)))
$$;
update protocol_draft set content = pg_temp.labelled(content);
update protocol_version set content = pg_temp.labelled(content) where content is not null;
