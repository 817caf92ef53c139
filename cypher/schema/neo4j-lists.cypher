// The indexes that a Neo4j reads lists by. The first load makes them of the graph that it has written, since to fill an
// index at once costs far less than to keep it up row by row; they stay for the loads after it, which leave a graph that
// is served in their midst. Each statement may be run again.
// Relationships in the order in which lists give them, by how long they are drawn, so that what is drawn on a day is
// found without reading all that was over before it. Neo4j indexes one type at a time: the catalogue's, each.
CREATE INDEX entente_allied_with IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_fought IF NOT EXISTS FOR ()-[r:FOUGHT]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_pressured IF NOT EXISTS FOR ()-[r:PRESSURED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_supplied IF NOT EXISTS FOR ()-[r:SUPPLIED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_signed IF NOT EXISTS FOR ()-[r:SIGNED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_mediated IF NOT EXISTS FOR ()-[r:MEDIATED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_participated_in IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_commanded IF NOT EXISTS FOR ()-[r:COMMANDED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_served IF NOT EXISTS FOR ()-[r:SERVED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_controls IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_cedes IF NOT EXISTS FOR ()-[r:CEDES]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_concerns IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_led_to IF NOT EXISTS FOR ()-[r:LED_TO]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_revised IF NOT EXISTS FOR ()-[r:REVISED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_superseded IF NOT EXISTS FOR ()-[r:SUPERSEDED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_terminated IF NOT EXISTS FOR ()-[r:TERMINATED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_succeeded IF NOT EXISTS FOR ()-[r:SUCCEEDED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_located_in IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_founded IF NOT EXISTS FOR ()-[r:FOUNDED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
CREATE INDEX entente_operated IF NOT EXISTS FOR ()-[r:OPERATED]-() ON (r.dataset, r.reach, r.startMin, r.id, r.drawnTo);
