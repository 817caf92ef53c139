// Writes passages (places in a work) and ties each to its source.
// Parameters: dataset, rows
// Row: source, id, locator, summary, caveat
UNWIND $rows AS row
MATCH (s:Source {dataset: $dataset, id: row[0]})
CREATE (p:Passage {dataset: $dataset, id: row[1], locator: row[2], summary: row[3], caveat: row[4]})
CREATE (p)-[:PART_OF]->(s)
