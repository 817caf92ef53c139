// A page of entities by id: those of the kinds asked for that possibly existed on a day from `$from` to `$to`.
// Parameters: dataset, kinds, from, to, after, limit
// Columns: id, kind, name, names, subtype, summary, dispute, lat, lon, start, end, startMin, startMax, endMin, endMax,
//   wikidata, tier, citations, capital, place, inForce
MATCH (e:Entity {dataset: $dataset})
WHERE ($kinds IS NULL OR CASE
    WHEN e:State THEN 'State' WHEN e:Actor THEN 'Actor' WHEN e:Treaty THEN 'Treaty'
    WHEN e:Territory THEN 'Territory' WHEN e:Event THEN 'Event' WHEN e:Organisation THEN 'Organisation'
  END IN $kinds)
  AND ($from IS NULL OR $from < e.endMax)
  AND ($to IS NULL OR e.startMin <= $to)
  AND ($after IS NULL OR e.id > $after)
RETURN e.id AS id, CASE
    WHEN e:State THEN 'STATE' WHEN e:Actor THEN 'ACTOR' WHEN e:Treaty THEN 'TREATY'
    WHEN e:Territory THEN 'TERRITORY' WHEN e:Event THEN 'EVENT' WHEN e:Organisation THEN 'ORGANISATION'
  END AS kind,
  e.name AS name, e.names AS names, e.subtype AS subtype, e.summary AS summary, e.dispute AS dispute,
  e.lat AS lat, e.lon AS lon, e.start AS start, e.end AS end,
  e.startMin AS startMin, e.startMax AS startMax, e.endMin AS endMin, e.endMax AS endMax,
  e.wikidata AS wikidata, e.tier AS tier, e.citations AS citations,
  e.capital AS capital, e.place AS place, e.inForce AS inForce
ORDER BY id
LIMIT $limit
