-- A signed letter keeps the name, address and telephone that its clinic had then. Letters that were signed before go on showing those of today.
alter table referral_letter add column letterhead text;
grant update (letterhead) on referral_letter to strideback_app;
