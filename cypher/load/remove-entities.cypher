// Removes some entities of a dataset that is no longer read, with their relationships.
// Parameters: dataset, limit
// Columns: removed
MATCH (n:Entity) WHERE n.dataset = $dataset AND n.id IS NOT NULL
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
