// Constraints of a Neo4j that holds Entente graphs, there before anything is written; the indexes that lists are read by
// are in neo4j-lists.cypher. Each statement may be run again.
// Every node carries `dataset`, the hash of the dataset it belongs to, so that a new graph can be staged beside the one
// that is being read.
CREATE CONSTRAINT entente_dataset IF NOT EXISTS FOR (d:Dataset) REQUIRE d.hash IS UNIQUE;
CREATE CONSTRAINT entente_entity IF NOT EXISTS FOR (e:Entity) REQUIRE (e.dataset, e.id) IS UNIQUE;
CREATE CONSTRAINT entente_source IF NOT EXISTS FOR (s:Source) REQUIRE (s.dataset, s.id) IS UNIQUE;
CREATE CONSTRAINT entente_passage IF NOT EXISTS FOR (p:Passage) REQUIRE (p.dataset, p.id) IS UNIQUE;
// Without this one two loads would each write a lock of its own: MERGE excludes another only where it is unique.
CREATE CONSTRAINT entente_loading IF NOT EXISTS FOR (l:Loading) REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT entente_register IF NOT EXISTS FOR (g:Register) REQUIRE (g.dataset, g.page) IS UNIQUE;
