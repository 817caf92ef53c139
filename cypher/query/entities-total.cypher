// How many entities of the kinds asked for possibly existed on a day from `$from` to `$to`.
// Parameters: dataset, kinds, from, to
// Columns: total
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(e)))
  AND ($from IS NULL OR $from < e.endMax)
  AND ($to IS NULL OR e.startMin <= $to)
RETURN count(*) AS total
