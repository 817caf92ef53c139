// A page of relationships of one type under all filters, by earliest start, then id.
// Where `$fromActor`, an actor must stand at the start, where `$toTreaty`, a treaty at the end, or one of the two where
// both are true. `$from` and `$to` are days, both counted: what is drawn on at least one of them, possibly or, where
// `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, type, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds, afterStart, afterId,
//   limit
// Columns: $relationship
MATCH (a)-[r:$($type)]->(b)
WHERE r.dataset = $dataset
  AND (NOT $fromActor AND NOT $toTreaty OR $fromActor AND a:Actor OR $toTreaty AND b:Treaty)
  AND ($via IS NULL OR r.via = $via)
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($tiers IS NULL OR r.tier IN $tiers)
  AND ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(a)) AND any(k IN $kinds WHERE k IN labels(b)))
  AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
WITH a, r, b, r.startMin AS startMin, r.id AS id
ORDER BY startMin, id
LIMIT $limit
RETURN $relationship(r, a, b)
ORDER BY startMin, id
