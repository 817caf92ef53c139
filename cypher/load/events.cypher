// Writes events.
// Parameters: dataset, rows
// Row: id, name, names, subtype, summary, dispute, lat, lon, start, end, startMin, startMax, endMin, endMax, wikidata,
//   tier, citations, place
UNWIND $rows AS row
CREATE (e:Entity:Event {
  dataset: $dataset, id: row[0], name: row[1], names: row[2], subtype: row[3], summary: row[4], dispute: row[5],
  lat: row[6], lon: row[7], start: row[8], end: row[9], startMin: row[10], startMax: row[11], endMin: row[12],
  endMax: row[13], wikidata: row[14], tier: row[15], citations: row[16], place: row[17]
})
