// The influence that leads from each of some events and treaties, or to it where `$upstream`. A link counts unless its
// effect was certainly over before its cause can have begun.
// Parameters: dataset, ids, upstream, certainty, longTerm
// Columns: $relationship
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)-[r:LED_TO]-(:Entity)
WHERE ($upstream AND endNode(r).id = e.id OR NOT $upstream AND startNode(r).id = e.id)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($longTerm OR r.scope IS NULL OR r.scope <> 'long-term')
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE a.startMin < b.endMax
RETURN $relationship(r, a, b)
ORDER BY startMin, id
