// For each entity a page of its relationships, by earliest start, then id. `$direction` is `out` for those that start at
// the entity, `in` for those that end there, null for both; `$office` is a part of an office's name, in lower case.
// Parameters: dataset, ids, types, direction, office, from, to, certainly, afterStart, afterId, limit
// Columns: of, $relationship
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
CALL (e) {
  MATCH (e)-[r:$any($types)]-()
  WHERE ($direction IS NULL OR $direction = 'out' AND startNode(r).id = e.id OR $direction = 'in' AND endNode(r).id = e.id)
    AND ($office IS NULL OR toLower(r.office) CONTAINS $office)
    AND ($from IS NULL
      OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
      OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
    AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
  RETURN r, r.startMin AS firstDay, r.id AS key
  ORDER BY firstDay, key
  LIMIT $limit
}
WITH e, r, startNode(r) AS a, endNode(r) AS b
RETURN e.id AS of, $relationship(r, a, b)
ORDER BY of, startMin, id
