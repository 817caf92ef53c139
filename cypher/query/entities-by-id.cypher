// Entities by their ids.
// Parameters: dataset, ids
// Columns: id, kind, name, names, subtype, summary, dispute, lat, lon, start, end, startMin, startMax, endMin, endMax,
//   wikidata, tier, citations, capital, place, inForce
UNWIND $ids AS wanted
MATCH (e:Entity {dataset: $dataset, id: wanted})
WITH e, properties(e) AS p
RETURN p.id AS id, CASE
    WHEN e:State THEN 'STATE' WHEN e:Actor THEN 'ACTOR' WHEN e:Treaty THEN 'TREATY'
    WHEN e:Territory THEN 'TERRITORY' WHEN e:Event THEN 'EVENT' WHEN e:Organisation THEN 'ORGANISATION'
  END AS kind,
  p.name AS name, p.names AS names, p.subtype AS subtype, p.summary AS summary, p.dispute AS dispute,
  p.lat AS lat, p.lon AS lon, p.start AS start, p.end AS end,
  p.startMin AS startMin, p.startMax AS startMax, p.endMin AS endMin, p.endMax AS endMax,
  p.wikidata AS wikidata, p.tier AS tier, p.citations AS citations,
  p.capital AS capital, p.place AS place, p.inForce AS inForce
ORDER BY id
