// How many distinct other entities each is tied to, over all time.
// Parameters: dataset, ids
// Columns: id, degree
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
OPTIONAL MATCH (e)--(o:Entity) WHERE o.id <> e.id
RETURN e.id AS id, count(DISTINCT o.id) AS degree
ORDER BY id
