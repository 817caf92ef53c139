// What treaties ceded by a state or to it, by earliest start, then id. `$side` is `from` or `to`.
// Parameters: dataset, ids, side, limit
// Columns: of, $relationship
MATCH (a:Treaty {dataset: $dataset})-[r:CEDES]->(b:Territory)
WITH a, r, b, CASE WHEN $side = 'from' THEN r.fromState ELSE r.toState END AS owner
WHERE owner IN $ids
RETURN owner AS of, $relationship(r, a, b)
ORDER BY of, startMin, id
LIMIT $limit
