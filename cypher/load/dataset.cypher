// Announces a dataset that is about to be written. It is not read until it is given a serial number.
// Parameters: dataset, properties
MERGE (d:Dataset {hash: $dataset})
SET d += $properties
