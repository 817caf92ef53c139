// Removes some pages of the register of a dataset that is no longer read.
// Parameters: dataset, limit
// Columns: removed
MATCH (n:Register) WHERE n.dataset = $dataset AND n.page IS NOT NULL
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS removed
