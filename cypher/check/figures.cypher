// Counts everything in a Neo4j, whichever dataset it belongs to, from the figures that Neo4j keeps: this costs nothing,
// and a change of the figures is the reason to count one dataset anew.
// Parameters:
// Columns: part, total
MATCH (e:Entity)
RETURN 'Entity' AS part, count(e) AS total
UNION ALL
MATCH ()-[r]->()
RETURN 'relationships' AS part, count(r) AS total
UNION ALL
MATCH (s:Source)
RETURN 'Source' AS part, count(s) AS total
UNION ALL
MATCH (p:Passage)
RETURN 'Passage' AS part, count(p) AS total
UNION ALL
MATCH (g:Register)
RETURN 'Register' AS part, count(g) AS total
