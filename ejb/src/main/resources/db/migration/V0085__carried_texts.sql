-- A text of a note that was carried over from an earlier one says so until somebody touches it. What says so is signed with the assessment, and stands like it.
alter table assessment add column carried jsonb not null default '{}';
comment on column assessment.carried is 'by section of the note: the assessment and the day that a text was carried over from, and how many characters it has, at the end';
