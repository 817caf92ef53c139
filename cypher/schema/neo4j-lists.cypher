// The indexes that a Neo4j reads lists by. The first load makes them of the graph that it has written, since to fill an
// index at once costs far less than to keep it up row by row; they stay for the loads after it, which leave a graph that
// is served in their midst. Each statement may be run again.
// Relationships in the order in which lists give them, by how long they are drawn, so that what is drawn on a day is
// found without reading all that was over before it. Neo4j indexes one type at a time: this is run for each `$type` of
// the catalogue, and the index is named after it.
CREATE INDEX entente_$type IF NOT EXISTS FOR ()-[r:$type]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
