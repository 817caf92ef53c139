// From each of some entities one step along relationships that are drawn on some day of the range: to whom, and by which.
// `$direction` is `out` or `in`, null for both; types in `$symmetric` run both ways all the same.
// Parameters: dataset, ids, types, symmetric, direction, from, to, certainly, limit
// Columns: of, other, id, startMin
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)-[r:$any($types)]-(o:Entity)
WHERE ($direction IS NULL OR type(r) IN $symmetric
    OR $direction = 'out' AND startNode(r).id = e.id OR $direction = 'in' AND endNode(r).id = e.id)
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
RETURN e.id AS of, o.id AS other, r.id AS id, r.startMin AS startMin
ORDER BY of, other, startMin, id
LIMIT $limit
