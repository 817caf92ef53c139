// Passages by their ids, each with its source.
// Parameters: dataset, ids
// Columns: $passage
UNWIND $ids AS wanted
MATCH (p:Passage {dataset: $dataset, id: wanted})-[:PART_OF]->(s:Source)
RETURN $passage(p, s)
ORDER BY id
