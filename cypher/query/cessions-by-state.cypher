// What treaties ceded by a state or to it, by earliest start, then id. `$side` is `from` or `to`.
// Parameters: dataset, ids, side, limit
// Columns: of, id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
MATCH (a:Treaty {dataset: $dataset})-[r:CEDES]->(b:Territory)
WITH a, r, b, CASE WHEN $side = 'from' THEN r.fromState ELSE r.toState END AS owner
WHERE owner IN $ids
RETURN owner AS of, r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY of, startMin, id
LIMIT $limit
