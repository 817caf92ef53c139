// Makes a dataset the one that is read: the highest serial number counts. One node changes at once, so that a reader
// sees either the old graph or the new one. `stored` says what the dataset holds, for checks that come later.
// Parameters: dataset, stored
OPTIONAL MATCH (other:Dataset) WHERE other.serial IS NOT NULL
WITH coalesce(max(other.serial), 0) AS newest
MATCH (d:Dataset {hash: $dataset})
SET d += $stored
SET d.serial = newest + 1
