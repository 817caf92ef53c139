// How many entities of the kinds asked for possibly existed on the day.
// Parameters: dataset, kinds, at
// Columns: total
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR CASE
    WHEN e:State THEN 'State' WHEN e:Actor THEN 'Actor' WHEN e:Treaty THEN 'Treaty'
    WHEN e:Territory THEN 'Territory' WHEN e:Event THEN 'Event' WHEN e:Organisation THEN 'Organisation'
  END IN $kinds)
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
RETURN count(*) AS total
