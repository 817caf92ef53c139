// A page of entities with all their names, for the search index.
// Parameters: dataset, after, limit
// Columns: id, kind, name, names
MATCH (e:Entity {dataset: $dataset})
WHERE $after IS NULL OR e.id > $after
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.names AS names
ORDER BY id
LIMIT $limit
