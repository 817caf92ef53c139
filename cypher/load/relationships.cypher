// Writes relationships of one type; running it again changes nothing.
// `$($type)` stands for the type, which comes from the catalogue.
// Parameters: dataset, type, rows
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row.from})
MATCH (b:Entity {dataset: $dataset, id: row.to})
MERGE (a)-[r:$($type) {id: row.properties.id}]->(b)
SET r += row.properties
