-- Which questions an assessment asks: those of its template when it was begun, and what was added since. Those begun before ask all.
alter table assessment
    add column template text,
    add column asks text[];
comment on column assessment.template is 'the template that it was begun with; null: every question';
comment on column assessment.asks is 'codes of the questions on the sheet, in order; null: every question';

-- A test may be taken several times: the value is the one that counts, best or mean as the table of findings says.
alter table finding add column trials numeric[] not null default '{}';
comment on column finding.trials is 'each as typed, in the unit beside; empty for a test that is taken once';
