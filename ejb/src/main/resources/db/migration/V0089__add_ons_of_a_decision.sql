-- What the findings added to the protocol when somebody decided: which table said so, what the plan took up, and what the therapist left out.
-- Decisions from before tiers C and D have none.
alter table proposal_decision
    add column add_ons_version  text not null default '',
    add column add_ons_checksum text not null default '',
    add column add_ons          text not null default '',
    add column left_out         text not null default '';
comment on column proposal_decision.add_ons is 'ids of rules, separated by blanks';
comment on column proposal_decision.left_out is 'ids of rules, separated by blanks';
