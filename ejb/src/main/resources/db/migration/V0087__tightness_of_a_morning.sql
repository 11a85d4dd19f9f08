-- How tight the leg feels on a morning, on the same scale as at a visit: rising tightness is an early warning. Null where nobody asked, or nobody told.
alter table morning_check add column tightness integer check (tightness between 0 and 10);
