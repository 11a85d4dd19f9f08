-- An exercise that is asked for by its distance can be told by the distance that was really done.
alter table session_log add column metres integer check (metres between 1 and 99999);
comment on column session_log.metres is 'all lengths together; only where it was done otherwise than asked for';
