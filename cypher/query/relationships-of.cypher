// For each entity a page of its relationships, by earliest start, then id. `$direction` is `out` for those that start at
// the entity, `in` for those that end there, null for both; `$office` is a part of an office's name, in lower case.
// Parameters: dataset, ids, types, direction, office, from, to, certainly, afterStart, afterId, limit
// Columns: of, id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
CALL (e) {
  MATCH (e)-[r:$any($types)]-(:Entity)
  WHERE ($direction IS NULL OR $direction = 'out' AND startNode(r).id = e.id OR $direction = 'in' AND endNode(r).id = e.id)
    AND ($office IS NULL OR toLower(r.office) CONTAINS $office)
    AND ($from IS NULL
      OR NOT $certainly AND r.drawnFrom < r.drawnTo AND r.drawnFrom <= $to AND $from < r.drawnTo
      OR $certainly AND r.sureFrom < r.sureTo AND r.sureFrom <= $to AND $from < r.sureTo)
    AND ($afterStart IS NULL OR r.startMin > $afterStart OR r.startMin = $afterStart AND r.id > $afterId)
  RETURN DISTINCT r, startNode(r) AS a, endNode(r) AS b, r.startMin AS firstDay, r.id AS key
  ORDER BY firstDay, key
  LIMIT $limit
}
RETURN e.id AS of, r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY of, startMin, id
