// Entities by their ids.
// Parameters: dataset, ids
// Columns: $entity
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
RETURN $entity(e)
ORDER BY id
