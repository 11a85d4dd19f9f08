-- People come in the order of their names, a page at a time, and are found by the beginning of any word of theirs, as runners are.
alter table account
    add column sort_key text collate "C" not null default '',
    add column words text collate "C" not null default '';
update account
set sort_key = lower(family_name || ', ' || given_name),
    words = lower(' ' || family_name || ' ' || given_name || ' ' || sign_in_name || ' ' || translate(sign_in_name, '._-', '   ') || ' ' || email);
create index account_by_name on account (sort_key, id);
create index account_by_role on account (role, sort_key, id);
