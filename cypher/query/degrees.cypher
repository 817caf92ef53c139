// How many distinct other entities each is tied to, over all time; what is tied to none is left out.
// Parameters: dataset, ids
// Columns: id, degree
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)--(o)
WITH e.id AS id, o.id AS other
WHERE other <> id
RETURN id AS id, count(DISTINCT other) AS degree
ORDER BY id
