// A page of entities by id: those of the kinds asked for that possibly existed on a day from `$from` to `$to`.
// Parameters: dataset, kinds, from, to, after, limit
// Columns: $entity
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(e)))
  AND ($from IS NULL OR $from < e.endMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($after IS NULL OR e.id > $after)
RETURN $entity(e)
ORDER BY id
LIMIT $limit
