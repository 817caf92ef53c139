// Writes organisations; running it again changes nothing.
// Parameters: dataset, rows
UNWIND $rows AS row
MERGE (e:Entity {dataset: $dataset, id: row.id})
SET e:Organisation, e += row
