// How many entities of each kind, relationships of each type, and sources there are.
// Parameters: dataset
// Columns: of, total
MATCH (e:Entity {dataset: $dataset})
RETURN CASE
    WHEN e:State THEN 'STATE' WHEN e:Actor THEN 'ACTOR' WHEN e:Treaty THEN 'TREATY'
    WHEN e:Territory THEN 'TERRITORY' WHEN e:Event THEN 'EVENT' WHEN e:Organisation THEN 'ORGANISATION'
  END AS of, count(*) AS total
UNION ALL
MATCH (a:Entity {dataset: $dataset})-[r]->(b:Entity)
RETURN type(r) AS of, count(*) AS total
UNION ALL
MATCH (s:Source {dataset: $dataset})
RETURN 'SOURCE' AS of, count(*) AS total
