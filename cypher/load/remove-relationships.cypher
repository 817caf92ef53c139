// Removes some relationships of one type of a dataset that is no longer read. That nothing of the index is null lets
// Neo4j find them by it.
// `$($type)` stands for the type, which comes from the catalogue.
// Parameters: dataset, type, limit
// Columns: removed
MATCH ()-[r:$($type)]->()
WHERE r.dataset = $dataset AND r.reach IS NOT NULL AND r.startMin IS NOT NULL AND r.id IS NOT NULL
  AND r.drawnTo IS NOT NULL
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS removed
