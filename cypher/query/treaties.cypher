// A page of treaties by earliest start, then id; the day of signature possibly lies from `$from` to `$to`,
// and it possibly binds on `$at`.
// Parameters: dataset, from, to, at, afterStart, afterId, limit
// Columns: $entity
MATCH (e:Treaty {dataset: $dataset})
WHERE ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
  AND ($afterStart IS NULL OR e.startMin > $afterStart OR e.startMin = $afterStart AND e.id > $afterId)
RETURN $entity(e)
ORDER BY startMin, id
LIMIT $limit
