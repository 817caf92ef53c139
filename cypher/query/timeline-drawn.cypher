// How many relationships are possibly drawn from some day of one year up to some day of another. `drawnTo` is the day
// on which it is over, so that 1 January is the end of the year before.
// Parameters: dataset, types, always, fromActor, toTreaty, of
// Columns: first, last, total
MATCH (a)-[r:$any($types)]->(b)
WHERE r.dataset = $dataset
  AND (type(r) IN $always OR type(r) IN $fromActor AND a:Actor OR type(r) IN $toTreaty AND b:Treaty)
  AND ($of IS NULL OR a.id IN $of OR b.id IN $of)
  AND r.drawnFrom < r.drawnTo
RETURN toInteger(substring(r.drawnFrom, 0, 4)) AS first,
  CASE WHEN r.drawnTo ENDS WITH '-01-01' THEN toInteger(substring(r.drawnTo, 0, 4)) - 1
  ELSE toInteger(substring(r.drawnTo, 0, 4)) END AS last,
  count(*) AS total
ORDER BY first, last
