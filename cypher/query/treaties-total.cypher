// How many treaties there are.
// A state of `$between` and one of `$others` is a party (signed in one of `$partyRoles`), `$concerning` is a territory that
// is ceded or concerned, `$signedBy` whoever signed; the day of signature possibly lies from `$from` to `$to`.
// Parameters: dataset, between, others, partyRoles, concerning, signedBy, from, to
// Columns: total
MATCH (e:Treaty {dataset: $dataset})
WHERE ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($between IS NULL OR EXISTS { MATCH (s:State)-[r:SIGNED]->(e) WHERE s.id IN $between AND r.role IN $partyRoles })
  AND ($others IS NULL OR EXISTS { MATCH (s:State)-[r:SIGNED]->(e) WHERE s.id IN $others AND r.role IN $partyRoles })
  AND ($concerning IS NULL OR EXISTS { MATCH (e)-[:CEDES|CONCERNS]->(t:Territory) WHERE t.id = $concerning })
  AND ($signedBy IS NULL OR EXISTS { MATCH (p:Entity)-[:SIGNED]->(e) WHERE p.id = $signedBy })
RETURN count(*) AS total
