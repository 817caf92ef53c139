// The first day on which an event, treaty or relationship can have begun and the last on which one is known to have.
// Parameters: dataset
// Columns: first, last
MATCH (a:Entity {dataset: $dataset})-[r]->(b:Entity)
WHERE r.start IS NOT NULL
RETURN min(r.startMin) AS first, max(r.startMax) AS last
