// Relationships by their ids: the register says at which entity each is found. A row of `$wanted` is `{id, page}`.
// Parameters: dataset, wanted
// Columns: $relationship
UNWIND $wanted AS one
MATCH (g:Register {dataset: $dataset, page: one.page})
WITH one, g.ids AS ids, g.at AS ends
UNWIND range(0, size(ids) - 1) AS place
WITH one, ids[place] AS found, ends[place] AS at
WHERE found = one.id
MATCH (e:Entity {dataset: $dataset, id: at})
MATCH (e)-[r]-(:Entity)
WHERE r.id = found
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN $relationship(r, a, b)
ORDER BY id
