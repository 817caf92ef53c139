// A page of sources by id.
// Parameters: dataset, after, limit
// Columns: id, kind, author, title, container, year, language, url, readAt, note
MATCH (s:Source {dataset: $dataset})
WHERE $after IS NULL OR s.id > $after
RETURN s.id AS id, s.kind AS kind, s.author AS author, s.title AS title, s.container AS container, s.year AS year,
  s.language AS language, s.url AS url, s.readAt AS readAt, s.note AS note
ORDER BY id
LIMIT $limit
