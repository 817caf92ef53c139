// Finds entities that Entente did not write. Those of the dataset that is about to be written are its own, also where
// the node that named it is gone.
// Parameters: dataset
// Columns: labels
MATCH (e:Entity)
WHERE coalesce(e.dataset, '') <> $dataset AND NOT EXISTS { MATCH (d:Dataset) WHERE d.hash = e.dataset }
RETURN labels(e) AS labels
LIMIT 1
