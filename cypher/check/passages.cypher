// Reads every passage of a dataset whole, with the id of its source.
// Parameters: dataset
// Columns: source, properties
MATCH (p:Passage {dataset: $dataset})-[:PART_OF]->(s:Source)
RETURN s.id AS source, properties(p) AS properties
