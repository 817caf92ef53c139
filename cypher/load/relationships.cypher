// Writes relationships of one type.
// `$($type)` stands for the type, which comes from the catalogue.
// Parameters: dataset, type, rows
// Row: from, to, id, start, end, startMin, startMax, endMin, endMax, drawnFrom, drawnTo, sureFrom, sureTo, reach,
//   certainty, via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note,
//   dispute, tier, citations
UNWIND $rows AS row
MATCH (a:Entity {dataset: $dataset, id: row[0]})
MATCH (b:Entity {dataset: $dataset, id: row[1]})
CREATE (a)-[r:$($type) {
  dataset: $dataset, id: row[2], start: row[3], end: row[4], startMin: row[5], startMax: row[6], endMin: row[7],
  endMax: row[8], drawnFrom: row[9], drawnTo: row[10], sureFrom: row[11], sureTo: row[12], reach: row[13],
  certainty: row[14], via: row[15], role: row[16], side: row[17], office: row[18], mode: row[19], reason: row[20],
  effect: row[21], scope: row[22], demand: row[23], goods: row[24], fromState: row[25], toState: row[26],
  article: row[27], note: row[28], dispute: row[29], tier: row[30], citations: row[31]
}]->(b)
