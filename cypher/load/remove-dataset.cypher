// Removes a dataset's own node, once nothing else is left of it.
// Parameters: dataset
MATCH (d:Dataset {hash: $dataset})
DETACH DELETE d
