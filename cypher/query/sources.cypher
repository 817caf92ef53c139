// A page of sources by id.
// Parameters: dataset, after, limit
// Columns: $source
MATCH (s:Source {dataset: $dataset})
WHERE $after IS NULL OR s.id > $after
RETURN $source(s)
ORDER BY id
LIMIT $limit
