-- The newest and the oldest answer to a question are found by one step in an index, however many notes an episode has: a finding carries its episode and the
-- instant at which it was taken, both as fixed as itself.
alter table finding
    add column episode_id uuid references episode_of_care,
    add column happened_at timestamptz;
alter table finding disable trigger finding_stands;
update finding f set episode_id = a.episode_id, happened_at = a.happened_at from assessment a where a.id = f.assessment_id;
alter table finding enable trigger finding_stands;
alter table finding alter column episode_id set not null, alter column happened_at set not null;
create index finding_of_episode on finding (episode_id, code, side, happened_at desc);

-- A list of assessments comes in the order of an index, page by page.
drop index assessment_of_episode;
create index assessment_of_episode on assessment (episode_id, happened_at desc, id);

-- Each question that was ever answered in an episode, once: step by step through the index, not answer by answer.
create function questions_answered(episode uuid) returns table (code text, side text) language sql stable rows 60 as $$
    with recursive answered as (
        (select f.code, f.side from finding f where f.episode_id = episode order by f.code, f.side limit 1)
        union all
        select n.code, n.side
        from answered k
        cross join lateral (select f.code, f.side from finding f
                            where f.episode_id = episode and (f.code, f.side) > (k.code, k.side)
                            order by f.code, f.side limit 1) n)
    select k.code, k.side from answered k
$$;
grant execute on function questions_answered to strideback_app;
