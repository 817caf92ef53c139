// A page of relationships under all filters, by earliest start, then id. All of them are looked at: good for few.
// The dataset is that of the relationship, not of its ends: Neo4j would begin with all entities that there are.
// `$types` are the types of relationship to look at: `$always` whatever their ends, `$fromActor` where an actor stands
// at the start, `$toTreaty` where a treaty stands at the end. `$from` and `$to` are days, both counted: what is drawn on
// at least one of them, possibly or, where `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, types, always, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds,
//   afterStart, afterId, limit
// Columns: id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
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
RETURN id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY startMin, id
