// Finds entities that Entente did not write.
// Parameters:
// Columns: labels
MATCH (e:Entity)
WHERE NOT EXISTS { MATCH (d:Dataset) WHERE d.hash = e.dataset }
RETURN labels(e) AS labels
LIMIT 1
