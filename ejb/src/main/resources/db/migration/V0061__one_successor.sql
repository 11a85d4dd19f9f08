-- Two therapists who replaced one prescription at the same time left two successors. Now it has one, whoever comes first.
create unique index prescription_one_successor on prescription (successor_of);
