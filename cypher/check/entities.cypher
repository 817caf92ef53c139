// Reads every entity of a dataset whole.
// Parameters: dataset
// Columns: labels, properties
MATCH (e:Entity {dataset: $dataset})
RETURN labels(e) AS labels, properties(e) AS properties
