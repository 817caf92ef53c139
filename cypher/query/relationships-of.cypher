// For each entity a page of its relationships, by earliest start, then id. `$direction` is `out` for those that start at
// the entity, `in` for those that end there, null for both; `$office` is a part of an office's name, in lower case.
// Parameters: dataset, ids, types, direction, office, from, to, certainly, afterStart, afterId, limit
// Columns: of, id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
CALL (e) {
  MATCH (e)-[r:$any($types)]-()
  WHERE ($direction IS NULL OR $direction = 'out' AND startNode(r).id = e.id OR $direction = 'in' AND endNode(r).id = e.id)
    AND ($office IS NULL OR toLower(r.office) CONTAINS $office)
    AND ($from IS NULL
      OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
      OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
    AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
  RETURN r, r.startMin AS firstDay, r.id AS key
  ORDER BY firstDay, key
  LIMIT $limit
}
WITH e, r, properties(r) AS p, startNode(r) AS a, endNode(r) AS b
RETURN e.id AS of, p.id AS id, type(r) AS type, a.id AS from, b.id AS to, p.start AS start, p.end AS end,
  p.startMin AS startMin, p.startMax AS startMax, p.endMin AS endMin, p.endMax AS endMax,
  p.drawnFrom AS drawnFrom, p.drawnTo AS drawnTo, p.sureFrom AS sureFrom, p.sureTo AS sureTo,
  p.certainty AS certainty, p.via AS via, p.role AS role, p.side AS side, p.office AS office, p.mode AS mode,
  p.reason AS reason, p.effect AS effect, p.scope AS scope, p.demand AS demand, p.goods AS goods,
  p.fromState AS fromState, p.toState AS toState, p.article AS article, p.note AS note, p.dispute AS dispute,
  p.tier AS tier, p.citations AS citations
ORDER BY of, startMin, id
