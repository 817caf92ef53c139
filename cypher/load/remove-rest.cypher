// Removes some nodes of a dataset that the other scripts do not find, since what they are found by is damaged.
// Parameters: dataset, limit
// Columns: removed
MATCH (n) WHERE n.dataset = $dataset
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS removed
