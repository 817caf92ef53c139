// A page of the relationships that touch any of some entities, under all filters, by earliest start, then id.
// `$types` are the types of relationship to look at: `$always` whatever their ends, `$fromActor` where an actor stands
// at the start, `$toTreaty` where a treaty stands at the end. `$from` and `$to` are days, both counted: what is drawn on
// at least one of them, possibly or, where `$certainly`, certainly. What is null lets everything through.
// Parameters: dataset, of, types, always, fromActor, toTreaty, via, from, to, certainly, certainty, tiers, kinds,
//   afterStart, afterId, limit
// Columns: id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $of AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)-[r:$any($types)]-()
WHERE ($via IS NULL OR r.via = $via)
  AND ($from IS NULL
    OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
    OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($tiers IS NULL OR r.tier IN $tiers)
  AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WHERE (type(r) IN $always OR type(r) IN $fromActor AND a:Actor OR type(r) IN $toTreaty AND b:Treaty)
  AND ($kinds IS NULL OR any(k IN $kinds WHERE k IN labels(a)) AND any(k IN $kinds WHERE k IN labels(b)))
WITH a, r, b, r.startMin AS startMin, r.id AS id
ORDER BY startMin, id
LIMIT $limit
WITH a, r, b, startMin, id, properties(r) AS p
RETURN id AS id, type(r) AS type, a.id AS from, b.id AS to, p.start AS start, p.end AS end,
  startMin AS startMin, p.startMax AS startMax, p.endMin AS endMin, p.endMax AS endMax,
  p.drawnFrom AS drawnFrom, p.drawnTo AS drawnTo, p.sureFrom AS sureFrom, p.sureTo AS sureTo,
  p.certainty AS certainty, p.via AS via, p.role AS role, p.side AS side, p.office AS office, p.mode AS mode,
  p.reason AS reason, p.effect AS effect, p.scope AS scope, p.demand AS demand, p.goods AS goods,
  p.fromState AS fromState, p.toState AS toState, p.article AS article, p.note AS note, p.dispute AS dispute,
  p.tier AS tier, p.citations AS citations
ORDER BY startMin, id
