// Reads every page of the register of relationships whole.
// Parameters: dataset
// Columns: properties
MATCH (g:Register {dataset: $dataset})
RETURN properties(g) AS properties
