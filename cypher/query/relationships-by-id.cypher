// Relationships by their ids: the register says at which entity each is found. A row of `$wanted` is `{id, page}`.
// Parameters: dataset, wanted
// Columns: id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $wanted AS one
MATCH (g:Register {dataset: $dataset, page: one.page})
WITH one, g.ids AS ids, g.at AS ends
UNWIND range(0, size(ids) - 1) AS place
WITH one, ids[place] AS found, ends[place] AS at
WHERE found = one.id
MATCH (e:Entity {dataset: $dataset, id: at})
MATCH (e)-[r]-(:Entity)
WHERE r.id = found
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY id
