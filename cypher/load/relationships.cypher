// Writes relationships of one type.
// `$($type)` stands for the type, which comes from the catalogue.
// Parameters: dataset, type, rows
// Row: from, to, $relationshipProperties
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row.from})
MATCH (b:Entity {dataset: $dataset, id: row.to})
CREATE (a)-[r:$($type) {dataset: $dataset, $relationshipProperties(row)}]->(b)
