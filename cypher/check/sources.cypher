// Reads every source of a dataset whole.
// Parameters: dataset
// Columns: properties
MATCH (s:Source {dataset: $dataset})
RETURN properties(s) AS properties
