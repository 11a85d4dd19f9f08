-- Of many who share a key, those who share a phone or an email address come first: fewer need to be read to find the one who is the same.
create or replace function match_candidates(keys text[], most int) returns setof uuid
language sql stable security definer rows 100 set search_path = public, pg_temp set enable_seqscan = off as $$
    select m.patient_id from match_key m where m.key = any (keys) group by m.patient_id
    order by sum(case when left(m.key, 2) in ('p:', 'e:') then 3 else 1 end) desc, m.patient_id limit most
$$;
create or replace function match_candidates_of(numbers int[], keys text[], most int) returns table (number int, patient_id uuid)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
    select c.number, c.patient_id
    from (select k.number, m.patient_id,
                 row_number() over (partition by k.number
                                    order by sum(case when left(k.key, 2) in ('p:', 'e:') then 3 else 1 end) desc, m.patient_id) as place
          from unnest(numbers, keys) k(number, key)
          cross join lateral (select x.patient_id from match_key x where x.key = k.key limit most) m
          group by k.number, m.patient_id) c
    where c.place <= most
$$;
