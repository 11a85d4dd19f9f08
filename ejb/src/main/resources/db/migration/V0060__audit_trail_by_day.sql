-- A day of the audit trail is found without reading the rest. Rows come in the order of time, so a block index does and
-- costs next to nothing on every insert.
create index audit_event_of_day on audit_event using brin (happened_at) with (pages_per_range = 16, autosummarize = on);
