-- One statement finds runners by what was typed. It takes the caller's clinics, and runs with the owner's rights, so that
-- row-level security can come without losing the indexes. A typed word is one place with one or more ranges of words; a runner
-- fits who has a word in a range of every place. Ranges are tried from the beginnings of words over parts of words to
-- words that differ by a typing error, and only as long as the page is not full.
-- Loads the library, which brings the setting that find_runners lowers.
select similarity('', '');

create type word_range as (place int, first text, beyond text, cost int);
create type registry_match as (patient_id uuid, clinic_id uuid, cost int, whole int, word text, kind smallint, sort_key text);

-- How the words of one runner fit: how many places, at what cost, and how many by a whole word.
create function registry_fit(words text[], ranges word_range[], out places int, out cost int, out whole int)
language sql immutable as $$
    select count(*)::int, sum(y.cost)::int, sum(y.whole)::int
    from (select r.place, min(r.cost) as cost, max((substr(x.word, 2) = r.first and r.cost = 0)::int) as whole
          from unnest(words) x(word)
          join unnest(ranges) r on substr(x.word, 2) collate "C" >= r.first and substr(x.word, 2) collate "C" < r.beyond
          group by r.place) y
$$;

-- Reads the index from the place with the fewest words on, or from the birth date where that is closer, and stops with the page.
create function registry_matches(clinics uuid[], ranges word_range[], born daterange[], page int) returns setof registry_match
language plpgsql stable as $$
#variable_conflict use_column
declare
    wanted int := (select count(distinct r.place) from unnest(ranges) r);
    days int := (select sum(upper(b) - lower(b)) from unnest(born) b);
    fewest int;
begin
    if days <= 62 then
        return query
        select e.patient_id, e.clinic_id, f.cost, f.whole, ''::text, 0::smallint, e.sort_key
        from unnest(clinics) k(id)
        cross join unnest(born) b
        join registry_entry e on e.clinic_id = k.id and e.birth_date >= lower(b) and e.birth_date < upper(b)
        cross join lateral registry_fit(e.words, ranges) f
        where f.places = wanted
        order by f.cost, f.whole desc, e.sort_key, e.patient_id
        limit page;
        return;
    end if;
    if wanted > 1 then
        select p.place into fewest
        from (select distinct r.place from unnest(ranges) r) p
        cross join lateral (
            select count(*) as n from (
                select 1 from unnest(clinics) k(id) cross join unnest(ranges) r
                cross join lateral (
                    select 1 from registry_word w
                    where w.clinic_id = k.id and w.word >= r.first and w.word < r.beyond limit 500) x
                where r.place = p.place limit 500) y) c
        order by c.n limit 1;
    else
        fewest := (select min(r.place) from unnest(ranges) r);
    end if;
    return query
    select o.patient_id, o.clinic_id, o.cost, o.whole, o.word, o.kind, o.sort_key
    from (
        select distinct on (m.patient_id) m.*
        from unnest(clinics) k(id)
        cross join unnest(ranges) r
        cross join lateral (
            select w.patient_id, w.clinic_id, f.cost, f.whole, w.word, w.kind, w.sort_key
            from registry_word w
            join registry_entry e on e.patient_id = w.patient_id and e.clinic_id = w.clinic_id
            cross join lateral registry_fit(e.words, ranges) f
            where w.clinic_id = k.id and w.word >= r.first and w.word < r.beyond
              and f.places = wanted and (born is null or e.birth_date <@ any (born))
            order by w.word, w.kind, w.sort_key
            limit page) m
        where r.place = fewest
        order by m.patient_id, m.cost, m.whole desc, m.word, m.kind) o
    order by o.cost, o.whole desc, o.word, o.kind, o.sort_key, o.patient_id
    limit page;
end $$;

-- Words of names that contain what was typed, the shortest first.
create function words_containing(typed text) returns setof text language sql stable as $$
    select v.word from name_word v
    where length(typed) > 2 and v.word like '%' || typed || '%' and not starts_with(v.word, typed)
    order by length(v.word), v.word limit 40
$$;

-- Words of names that begin like what was typed but for a typing error, or two in long words (a swap of neighbours counts two).
create function words_like(typed text, out word text, out distance int) returns setof record language sql stable as $$
    select v.word, d.distance
    from name_word v
    cross join lateral (
        select least(levenshtein_less_equal(v.word, typed, 2),
                     levenshtein_less_equal(left(v.word, length(typed)), typed, 2)) as distance) d
    where length(typed) between 3 and 60 and length(v.word) <= 255 and v.word %> typed
      and not v.word like '%' || typed || '%' and d.distance <= case when length(typed) < 5 then 1 else 2 end
    order by d.distance, v.word limit 40
$$;

-- places and starts go together: the beginnings that stand for each typed word. Without any, everybody born on these days.
create function find_runners(clinics uuid[], places int[], starts text[], born daterange[], page int)
returns setof registry_match language plpgsql stable security definer set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.35 as $$
declare
    ranges word_range[] := array(
        select row (t.place, t.start, t.start || chr(1114111), 0)::word_range from unnest(places, starts) t(place, start));
    found registry_match[];
begin
    if cardinality(ranges) = 0 then
        return query
        select e.patient_id, e.clinic_id, 0, 0, ''::text, 0::smallint, e.sort_key
        from unnest(clinics) k(id)
        cross join unnest(born) b
        cross join lateral (
            select * from registry_entry x
            where x.clinic_id = k.id and x.birth_date >= lower(b) and x.birth_date < upper(b)
            order by x.birth_date, x.sort_key, x.patient_id limit page) e
        order by e.birth_date, e.sort_key, e.patient_id
        limit page;
        return;
    end if;
    found := array(select m from registry_matches(clinics, ranges, born, page) m);
    if cardinality(found) < page then
        ranges := ranges || array(
            select row (t.place, w, w || chr(1), 10)::word_range
            from unnest(places, starts) t(place, start) cross join lateral words_containing(t.start) w);
        found := array(select m from registry_matches(clinics, ranges, born, page) m);
    end if;
    if cardinality(found) < page then
        ranges := ranges || array(
            select row (t.place, w.word, w.word || chr(1), 20 + w.distance)::word_range
            from unnest(places, starts) t(place, start) cross join lateral words_like(t.start) w);
        found := array(select m from registry_matches(clinics, ranges, born, page) m);
    end if;
    return query select * from unnest(found);
end $$;
revoke execute on function registry_drop, registry_write, registry_match_keys, find_runners from public;
grant execute on function find_runners to strideback_app;
