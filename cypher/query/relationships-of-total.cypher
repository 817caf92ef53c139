// For each entity how many relationships it has.
// Parameters: dataset, ids, types, from, to, certainly
// Columns: id, total
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})-[r:$any($types)]-(:Entity)
WHERE ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
RETURN e.id AS id, count(DISTINCT r.id) AS total
ORDER BY id
