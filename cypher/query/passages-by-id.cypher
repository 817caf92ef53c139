// Passages by their ids, each with its source.
// Parameters: dataset, ids
// Columns: id, locator, summary, caveat, sourceId, kind, author, title, container, year, language, url, readAt, note
UNWIND $ids AS wanted
MATCH (p:Passage {dataset: $dataset, id: wanted})-[:PART_OF]->(s:Source)
RETURN p.id AS id, p.locator AS locator, p.summary AS summary, p.caveat AS caveat, s.id AS sourceId, s.kind AS kind,
  s.author AS author, s.title AS title, s.container AS container, s.year AS year, s.language AS language, s.url AS url,
  s.readAt AS readAt, s.note AS note
ORDER BY id
