// Who held an office of a state on some day of a range: a question for each row of `$asked`, `{key, state, from, to}`,
// both days counted. `$office` is a part of the office's name, in lower case; null for every office.
// Parameters: dataset, asked, office
// Columns: of, id, type, from, to, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $asked AS question
MATCH (b:State {dataset: $dataset, id: question.state})
MATCH (a:Actor)-[r:SERVED]->(b)
WHERE r.drawnFrom < r.drawnTo AND r.drawnFrom <= question.to AND question.from < r.drawnTo
  AND ($office IS NULL OR toLower(r.office) CONTAINS $office)
RETURN question.key AS of, r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.start AS start, r.end AS end,
  r.startMin AS startMin, r.startMax AS startMax, r.endMin AS endMin, r.endMax AS endMax,
  r.drawnFrom AS drawnFrom, r.drawnTo AS drawnTo, r.sureFrom AS sureFrom, r.sureTo AS sureTo,
  r.certainty AS certainty, r.via AS via, r.role AS role, r.side AS side, r.office AS office, r.mode AS mode,
  r.reason AS reason, r.effect AS effect, r.scope AS scope, r.demand AS demand, r.goods AS goods,
  r.fromState AS fromState, r.toState AS toState, r.article AS article, r.note AS note, r.dispute AS dispute,
  r.tier AS tier, r.citations AS citations
ORDER BY of, startMin, id
