// Counts what is there of a dataset, to check a load before it is published.
// Parameters: dataset
// Columns: entities, relationships, sources, passages
OPTIONAL MATCH (e:Entity {dataset: $dataset})
WITH count(e) AS entities
OPTIONAL MATCH (a:Entity {dataset: $dataset})-[r]->(b:Entity)
WITH entities, count(r) AS relationships
OPTIONAL MATCH (s:Source {dataset: $dataset})
WITH entities, relationships, count(s) AS sources
OPTIONAL MATCH (p:Passage {dataset: $dataset})-[:PART_OF]->(:Source)
RETURN entities AS entities, relationships AS relationships, sources AS sources, count(p) AS passages
