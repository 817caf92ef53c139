// Writes sources (works); running it again changes nothing.
// Parameters: dataset, rows
UNWIND $rows AS row
MERGE (s:Source {dataset: $dataset, id: row.id})
SET s += row
