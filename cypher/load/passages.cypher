// Writes passages (places in a work) and ties each to its source.
// Parameters: dataset, rows
// Row: source, $passageProperties
UNWIND $rows AS row
MATCH (s:Source {dataset: $dataset, id: row.source})
CREATE (p:Passage {dataset: $dataset, $passageProperties(row)})
CREATE (p)-[:PART_OF]->(s)
