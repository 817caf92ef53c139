// Makes a dataset the one that is read: the highest serial number counts. One property of one node changes, so that
// a reader sees either the old graph or the new one.
// Parameters: dataset
OPTIONAL MATCH (other:Dataset) WHERE other.serial IS NOT NULL
WITH coalesce(max(other.serial), 0) AS newest
MATCH (d:Dataset {hash: $dataset})
SET d.serial = newest + 1
