// Entities by how many distinct others their relationships lead to, most first, then by id. `$direction` is `out` for
// those that start at the entity, null for both ways. Where `$causal`, influence must obey time.
// Parameters: dataset, types, direction, causal, kinds, from, to, certainly, limit
// Columns: id, value
MATCH (e:Entity {dataset: $dataset})-[r:$any($types)]-(o:Entity)
WHERE ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(e)))
  AND ($direction IS NULL OR startNode(r).id = e.id)
  AND (NOT $causal OR startNode(r).startMin < endNode(r).endMax)
  AND o.id <> e.id
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
WITH e.id AS id, count(DISTINCT o.id) AS value
RETURN id AS id, value AS value
ORDER BY value DESC, id
LIMIT $limit
