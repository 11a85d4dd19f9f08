-- The oldest value of a question is found by one step, too, where a question is answered by a choice each time and never has one.
create index finding_value_of_episode on finding (episode_id, code, side, happened_at) where value is not null;
