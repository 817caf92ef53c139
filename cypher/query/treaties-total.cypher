// How many treaties there are; the day of signature possibly lies from `$from` to `$to`.
// Parameters: dataset, from, to
// Columns: total
MATCH (e:Treaty {dataset: $dataset})
WHERE ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
RETURN count(*) AS total
