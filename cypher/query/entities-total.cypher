// How many entities of the kinds asked for possibly existed on the day.
// Parameters: dataset, kinds, at
// Columns: total
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(e)))
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
RETURN count(*) AS total
