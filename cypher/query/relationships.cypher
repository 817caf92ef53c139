// A page of relationships under all filters, by earliest start, then id. All of them are looked at: good for few.
// The dataset is that of the relationship, not of its ends: Neo4j would begin with all entities that there are.
// `$types` are the types of relationship to look at: `$always` whatever their ends, `$fromActor` where an actor stands
// at the start, `$toTreaty` where a treaty stands at the end. `$from` and `$to` are days, both counted: what is drawn on
// at least one of them, possibly or, where `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, types, always, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds,
//   afterStart, afterId, limit
// Columns: $relationship
MATCH (a)-[r:$any($types)]->(b)
WHERE r.dataset = $dataset
  AND (type(r) IN $always OR type(r) IN $fromActor AND a:Actor OR type(r) IN $toTreaty AND b:Treaty)
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
