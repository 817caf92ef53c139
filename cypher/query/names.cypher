// A page of entities with all their names, for the search index.
// Parameters: dataset, after, limit
// Columns: id, kind, name, names
MATCH (e:Entity {dataset: $dataset})
WHERE $after IS NULL OR e.id > $after
RETURN e.id AS id, CASE
    WHEN e:State THEN 'STATE' WHEN e:Actor THEN 'ACTOR' WHEN e:Treaty THEN 'TREATY'
    WHEN e:Territory THEN 'TERRITORY' WHEN e:Event THEN 'EVENT' WHEN e:Organisation THEN 'ORGANISATION'
  END AS kind, e.name AS name, e.names AS names
ORDER BY id
LIMIT $limit
