// Every link of influence that obeys time and is drawn on some day of the range, by its ends alone.
// Parameters: dataset, from, to, certainly, limit
// Columns: cause, effect
MATCH (a)-[r:LED_TO]->(b)
WHERE r.dataset = $dataset
  AND a.startMin < b.endMax
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
RETURN DISTINCT a.id AS cause, b.id AS effect
ORDER BY cause, effect
LIMIT $limit
