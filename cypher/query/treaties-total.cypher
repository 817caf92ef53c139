// How many treaties there are; the day of signature possibly lies from `$from` to `$to`,
// and it possibly binds on `$at`.
// Parameters: dataset, from, to, at
// Columns: total
MATCH (e:Treaty {dataset: $dataset})
WHERE ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
RETURN count(*) AS total
