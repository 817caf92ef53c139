// Writes sources (works).
// Parameters: dataset, rows
// Row: $sourceProperties
UNWIND $rows AS row
CREATE (s:Source {dataset: $dataset, $sourceProperties(row)})
