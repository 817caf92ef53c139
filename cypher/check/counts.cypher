// Counts what a dataset holds: nodes by label, relationships by type.
// Parameters: dataset
// Columns: part, total
MATCH (e:Entity {dataset: $dataset})
UNWIND labels(e) AS label
WITH label AS part, count(*) AS total WHERE part <> 'Entity'
RETURN part AS part, total AS total
UNION ALL
MATCH (:Entity {dataset: $dataset})-[r]->(:Entity)
RETURN type(r) AS part, count(r) AS total
UNION ALL
MATCH (s:Source {dataset: $dataset})
RETURN 'Source' AS part, count(s) AS total
UNION ALL
MATCH (p:Passage {dataset: $dataset})-[:PART_OF]->(:Source)
RETURN 'Passage' AS part, count(p) AS total
UNION ALL
MATCH (g:Register {dataset: $dataset})
RETURN 'Register' AS part, count(g) AS total
