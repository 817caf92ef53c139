// A page of treaties by earliest start, then id; the day of signature possibly lies from `$from` to `$to`,
// and it possibly binds on `$at`.
// Parameters: dataset, from, to, at, afterStart, afterId, limit
// Columns: id, kind, name, names, subtype, summary, dispute, lat, lon, start, end, startMin, startMax, endMin, endMax,
//   wikidata, tier, citations, capital, place, inForce
MATCH (e:Treaty {dataset: $dataset})
WHERE ($from IS NULL OR $from <= e.startMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($at IS NULL OR e.startMin <= $at AND $at < e.endMax)
  AND ($afterStart IS NULL OR e.startMin > $afterStart OR e.startMin = $afterStart AND e.id > $afterId)
RETURN e.id AS id, CASE
    WHEN e:State THEN 'STATE' WHEN e:Actor THEN 'ACTOR' WHEN e:Treaty THEN 'TREATY'
    WHEN e:Territory THEN 'TERRITORY' WHEN e:Event THEN 'EVENT' WHEN e:Organisation THEN 'ORGANISATION'
  END AS kind,
  e.name AS name, e.names AS names, e.subtype AS subtype, e.summary AS summary, e.dispute AS dispute,
  e.lat AS lat, e.lon AS lon, e.start AS start, e.end AS end,
  e.startMin AS startMin, e.startMax AS startMax, e.endMin AS endMin, e.endMax AS endMax,
  e.wikidata AS wikidata, e.tier AS tier, e.citations AS citations,
  e.capital AS capital, e.place AS place, e.inForce AS inForce
ORDER BY startMin, id
LIMIT $limit
