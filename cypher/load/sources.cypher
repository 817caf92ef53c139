// Writes sources (works).
// Parameters: dataset, rows
// Row: id, kind, author, title, container, year, language, url, readAt, note
UNWIND $rows AS row
CREATE (s:Source {
  dataset: $dataset, id: row[0], kind: row[1], author: row[2], title: row[3], container: row[4], year: row[5],
  language: row[6], url: row[7], readAt: row[8], note: row[9]
})
