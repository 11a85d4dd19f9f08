-- One statement finds runners by what was typed. It takes the caller's clinics, and runs with the owner's rights, so that
-- row-level security can come without losing the indexes. A typed word is one place with one or more ranges of words; a runner
-- fits who has a word in a range of every place. Ranges are tried from the beginnings of words over parts of words to
-- words that differ by a typing error, and only as long as the page is not full.
-- Loads the library, which brings the setting that find_runners lowers.
select similarity('', '');

create type word_range as (place int, first text, beyond text, cost int);
create type registry_match as (patient_id uuid, clinic_id uuid, cost int, whole int, word text, kind smallint, sort_key text);

-- How well the words of one runner fit: at what cost over all places, and how many places by a whole word.
create function registry_fit(words text[], ranges word_range[], out cost int, out whole int) language sql immutable as $$
    select sum(y.cost)::int, sum(y.whole)::int
    from (select r.place, min(r.cost) as cost, max((substr(x.word, 2) = r.first and r.cost = 0)::int) as whole
          from unnest(words) x(word)
          join unnest(ranges) r on substr(x.word, 2) collate "C" >= r.first and substr(x.word, 2) collate "C" < r.beyond
          group by r.place) y
$$;

-- One pattern for each place; a runner fits whose words, one blank between them, match all. Many runners are sifted by them.
create function registry_patterns(ranges word_range[]) returns text[] language sql immutable as $$
    select array_agg(p.pattern)
    from (select '(^| )[1-6](' || string_agg(regexp_replace(r.first, '([^[:alnum:]])', '\\\1', 'g')
                     || case when r.cost = 0 then '' else '( |$)' end, '|') || ')' as pattern
          from unnest(ranges) r group by r.place) p
$$;

-- The place with the fewest runners; more than 2000 are as good as many.
create function registry_narrowest(clinics uuid[], ranges word_range[]) returns int language sql stable as $$
    select p.place
    from (select distinct r.place from unnest(ranges) r) p
    cross join lateral (
        select count(*) as n from (
            select 1 from unnest(clinics) k(id) cross join unnest(ranges) r
            cross join lateral (
                select 1 from registry_word w
                where w.clinic_id = k.id and w.word >= r.first and w.word < r.beyond limit 2000) x
            where r.place = p.place limit 2000) y) c
    order by c.n, p.place limit 1
$$;

-- Who fits one place, from the index alone: a range after the other until the page is full, those of cost 0 together.
create function registry_matches_of_word(clinics uuid[], ranges word_range[], page int) returns setof registry_match
language plpgsql stable as $$
#variable_conflict use_column
declare
    seen uuid[] := '{}';
    one registry_match;
    r word_range;
begin
    for one in
        select o.patient_id, o.clinic_id, 0, o.whole, o.word, o.kind, o.sort_key
        from (
            select distinct on (m.patient_id) m.*
            from unnest(clinics) k(id)
            cross join unnest(ranges) r
            cross join lateral (
                select w.*, (w.word = r.first)::int as whole from registry_word w
                where w.clinic_id = k.id and w.word >= r.first and w.word < r.beyond
                order by w.word, w.kind, w.sort_key, w.patient_id limit page) m
            where r.cost = 0
            order by m.patient_id, m.whole desc, m.word, m.kind) o
        order by o.whole desc, o.word, o.kind, o.sort_key, o.patient_id limit page
    loop
        seen := seen || one.patient_id;
        return next one;
    end loop;
    foreach r in array ranges loop
        exit when cardinality(seen) = page;
        continue when r.cost = 0;
        for one in
            select o.patient_id, o.clinic_id, r.cost, 0, o.word, o.kind, o.sort_key
            from (
                select distinct on (m.patient_id) m.*
                from unnest(clinics) k(id)
                cross join lateral (
                    select w.* from registry_word w
                    where w.clinic_id = k.id and w.word = r.first and w.patient_id <> all (seen)
                    order by w.kind, w.sort_key, w.patient_id limit page) m
                order by m.patient_id, m.kind) o
            order by o.kind, o.sort_key, o.patient_id limit page - cardinality(seen)
        loop
            seen := seen || one.patient_id;
            return next one;
        end loop;
    end loop;
end $$;

-- Who fits all places. Reads the index from the narrowest place on, or from the birth date where that is closer, and stops with the page.
create function registry_matches(clinics uuid[], ranges word_range[], born daterange[], page int) returns setof registry_match
language plpgsql stable as $$
#variable_conflict use_column
declare
    patterns text[];
    narrowest int;
begin
    if born is null and (select min(r.place) = max(r.place) from unnest(ranges) r) then
        return query select * from registry_matches_of_word(clinics, ranges, page);
        return;
    end if;
    patterns := registry_patterns(ranges);
    if (select sum(upper(b) - lower(b)) from unnest(born) b) <= 62 then
        return query
        select e.patient_id, e.clinic_id, f.cost, f.whole, ''::text, 0::smallint, e.sort_key
        from unnest(clinics) k(id)
        cross join unnest(born) b
        join registry_entry e on e.clinic_id = k.id and e.birth_date >= lower(b) and e.birth_date < upper(b)
        cross join lateral registry_fit(e.words, ranges) f
        where array_to_string(e.words, ' ') ~ all (patterns)
        order by f.cost, f.whole desc, e.sort_key, e.patient_id
        limit page;
        return;
    end if;
    narrowest := registry_narrowest(clinics, ranges);
    return query
    select o.patient_id, o.clinic_id, o.cost, o.whole, o.word, o.kind, o.sort_key
    from (
        select distinct on (m.patient_id) m.*, f.cost, f.whole
        from unnest(clinics) k(id)
        cross join unnest(ranges) r
        cross join lateral (
            select w.*, e.words
            from registry_word w
            join registry_entry e on e.patient_id = w.patient_id and e.clinic_id = w.clinic_id
            where w.clinic_id = k.id and w.word >= r.first and w.word < r.beyond
              and array_to_string(e.words, ' ') ~ all (patterns) and (born is null or e.birth_date <@ any (born))
            order by w.word, w.kind, w.sort_key, w.patient_id
            limit page) m
        cross join lateral registry_fit(m.words, ranges) f
        where r.place = narrowest
        order by m.patient_id, f.cost, f.whole desc, m.word, m.kind) o
    order by o.cost, o.whole desc, o.word, o.kind, o.sort_key, o.patient_id
    limit page;
end $$;

-- Words of names that contain what was typed, the shortest first.
create function words_containing(typed text) returns setof text language sql stable as $$
    select v.word from name_word v
    where length(typed) > 2 and v.word like '%' || typed || '%' and not starts_with(v.word, typed)
    order by length(v.word), v.word limit 40
$$;

-- Words of names that begin like what was typed but for a typing error, or two in long words. Two neighbours swapped leave few
-- trigrams of a short word, so each swap is looked up by itself.
create function words_like(typed text, out word text, out distance int) returns setof record language sql stable as $$
    select l.word, min(l.distance)
    from (
        select x.word, 1 as distance
        from generate_series(1, length(typed) - 1) i
        cross join lateral (select overlay(typed placing reverse(substr(typed, i, 2)) from i) as swapped) s
        cross join lateral (
            select v.word from name_word v
            where v.word >= s.swapped collate "C" and v.word < s.swapped || chr(1114111) collate "C" order by v.word limit 5) x
        where s.swapped <> typed
        union all
        select v.word, d.distance
        from name_word v
        cross join lateral (
            select least(levenshtein_less_equal(v.word, typed, 2),
                         levenshtein_less_equal(left(v.word, length(typed)), typed, 2)) as distance) d
        where length(v.word) <= 255 and v.word %> typed and d.distance <= case when length(typed) < 5 then 1 else 2 end) l
    where length(typed) between 3 and 60 and not l.word like '%' || typed || '%'
    group by l.word
    order by min(l.distance), l.word limit 40
$$;

-- The ranges of words that contain what was typed (step 1) or almost begin so (step 2), the nearest first. Digits are typed as they are.
create function wider_ranges(places int[], starts text[], step int) returns word_range[] language sql stable as $$
    select array(
        select row (t.place, w.word, w.word || chr(1), w.cost)::word_range
        from unnest(places, starts) t(place, start)
        cross join lateral (
            select c.word, 10 as cost, c.ordinality as n from words_containing(t.start) with ordinality c(word) where step = 1
            union all
            select l.word, 20 + l.distance, l.ordinality from words_like(t.start) with ordinality l where step = 2) w
        where t.start !~ '^[#+]?[0-9]*$'
        order by w.cost, w.n, t.place)
$$;

-- places and starts go together: the beginnings that stand for each typed word. Without any, everybody born on these days.
-- Its statements have one good plan each; to plan them anew for every keystroke would take longer than to run them.
-- Who joins its answer is told that it is a page, not the thousand rows that are assumed of any function.
create function find_runners(clinics uuid[], places int[], starts text[], born daterange[], page int)
returns setof registry_match language plpgsql stable rows 25 security definer set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.35 set plan_cache_mode = force_generic_plan as $$
declare
    ranges word_range[] := array(
        select row (t.place, t.start, t.start || chr(1114111), 0)::word_range from unnest(places, starts) t(place, start));
    wider word_range[];
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
    for step in 1..2 loop
        exit when cardinality(found) = page;
        wider := wider_ranges(places, starts, step);
        continue when cardinality(wider) = 0;
        ranges := ranges || wider;
        found := array(select m from registry_matches(clinics, ranges, born, page) m);
    end loop;
    return query select * from unnest(found);
end $$;
revoke execute on function registry_drop, registry_write, registry_match_keys, find_runners from public;
grant execute on function find_runners to strideback_app;
