// Reads every relationship between entities of a dataset whole.
// Parameters: dataset
// Columns: part, from, to, properties
MATCH (a:Entity {dataset: $dataset})-[r]->(b:Entity)
RETURN type(r) AS part, a.id AS from, b.id AS to, properties(r) AS properties
