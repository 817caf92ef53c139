// A page of the treaties that touch entities in every way that is asked for, by earliest start, then id.
// Each row of `$asked`, `{by, ids}`, asks for one of its entities: by `between` and `others` for a state that is a party
// (signed in one of `$partyRoles`), by `concerning` for a territory that is ceded or concerned, by `signedBy` for whoever
// signed. The day of signature possibly lies from `$from` to `$to`,
// and it possibly binds on `$at`.
// Parameters: dataset, asked, partyRoles, from, to, at, afterStart, afterId, limit
// Columns: $entity
UNWIND $asked AS asked
UNWIND asked.ids AS wanted
MATCH (o:Entity {dataset: $dataset, id: wanted})
MATCH (o)-[r:SIGNED|CEDES|CONCERNS]-(e:Treaty)
WHERE (type(r) = 'SIGNED' AND asked.by = 'signedBy'
    OR type(r) = 'SIGNED' AND asked.by IN ['between', 'others'] AND o:State AND r.role IN $partyRoles
    OR type(r) <> 'SIGNED' AND asked.by = 'concerning' AND o:Territory)
  AND ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
  AND ($afterStart IS NULL OR e.startMin > $afterStart OR e.startMin = $afterStart AND e.id > $afterId)
WITH e, count(DISTINCT asked.by) AS met
WHERE met = size($asked)
RETURN $entity(e)
ORDER BY startMin, id
LIMIT $limit
