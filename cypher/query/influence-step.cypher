// The influence that leads from each of some events and treaties, or to it where `$upstream`. A link counts unless its
// effect was certainly over before its cause can have begun.
// Parameters: dataset, ids, upstream, certainty, longTerm
// Columns: id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
MATCH (e)-[r:LED_TO]-(:Entity)
WHERE ($upstream AND endNode(r).id = e.id OR NOT $upstream AND startNode(r).id = e.id)
  AND ($certainty IS NULL OR r.certainty IN $certainty)
  AND ($longTerm OR r.scope IS NULL OR r.scope <> 'long-term')
WITH r, startNode(r) AS a, endNode(r) AS b
WHERE a.startMin < b.endMax
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY startMin, id
