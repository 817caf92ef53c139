// How many entities of the kinds asked for possibly existed on a day from `$from` to `$to`.
// Parameters: dataset, kinds, from, to
// Columns: total
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR CASE
    WHEN e:State THEN 'State' WHEN e:Actor THEN 'Actor' WHEN e:Treaty THEN 'Treaty'
    WHEN e:Territory THEN 'Territory' WHEN e:Event THEN 'Event' WHEN e:Organisation THEN 'Organisation'
  END IN $kinds)
  AND ($from IS NULL OR $from < e.endMax)
  AND ($to IS NULL OR e.startMin <= $to)
RETURN count(*) AS total
