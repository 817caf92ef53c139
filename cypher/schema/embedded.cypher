// Indexes of the embedded graph. A graph file holds one dataset; a unique constraint builds no index there, so both.
CREATE INDEX entente_entity FOR (e:Entity) ON (e.id);
CREATE INDEX entente_source FOR (s:Source) ON (s.id);
CREATE INDEX entente_passage FOR (p:Passage) ON (p.id);
CREATE INDEX entente_register FOR (g:Register) ON (g.page);
