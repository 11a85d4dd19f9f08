-- "Call us" says where: the telephone stands beside it on the phone and on paper, the address on letters. Both may be missing until somebody tells them.
alter table clinic add column telephone text;
alter table clinic add column address text;
