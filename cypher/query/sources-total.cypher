// How many sources there are.
// Parameters: dataset
// Columns: total
MATCH (s:Source {dataset: $dataset})
RETURN count(*) AS total
