// Writes passages (places in a work) and ties each to its source; running it again changes nothing.
// Parameters: dataset, rows
UNWIND $rows AS row
MATCH (s:Source {dataset: $dataset, id: row.source})
MERGE (p:Passage {dataset: $dataset, id: row.properties.id})
SET p += row.properties
MERGE (p)-[:PART_OF]->(s)
