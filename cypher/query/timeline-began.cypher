// How many relationships began in each year, by their earliest start; what has no start at all is left out.
// Parameters: dataset, types, always, fromActor, toTreaty, of
// Columns: year, total
MATCH (a)-[r:$any($types)]->(b)
WHERE r.dataset = $dataset
  AND (type(r) IN $always OR type(r) IN $fromActor AND a:Actor OR type(r) IN $toTreaty AND b:Treaty)
  AND ($of IS NULL OR a.id IN $of OR b.id IN $of)
  AND r.start IS NOT NULL
RETURN substring(r.startMin, 0, 4) AS year, count(*) AS total
ORDER BY year
