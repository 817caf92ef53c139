// How many relationships that touch any of some entities pass all filters, and how many entities stand at their ends.
// `$types` are the types of relationship to look at: `$always` whatever their ends, `$fromActor` where an actor stands
// at the start, `$toTreaty` where a treaty stands at the end. `$from` and `$to` are days, both counted: what is drawn on
// at least one of them, possibly or, where `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, of, types, always, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds
// Columns: relationships, nodes
UNWIND $of AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)-[r:$any($types)]-()
WHERE ($via IS NULL OR r.via = $via)
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($tiers IS NULL OR r.tier IN $tiers)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE (type(r) IN $always OR type(r) IN $fromActor AND a:Actor OR type(r) IN $toTreaty AND b:Treaty)
  AND ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(a)) AND any(k IN $kinds WHERE k IN labels(b)))
UNWIND [a.id, b.id] AS end
RETURN count(DISTINCT r.id) AS relationships, count(DISTINCT end) AS nodes
